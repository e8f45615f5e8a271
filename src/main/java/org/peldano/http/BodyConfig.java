package org.peldano.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may bring with it. */
@ConfigMapping(prefix = "peldano.body")
interface BodyConfig {

    /** The most bytes that the body of a request may have, but where the contract allows an operation more. */
    @WithDefault("64K")
    MemorySize maxSize();
}
