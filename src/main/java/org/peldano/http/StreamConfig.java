package org.peldano.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is streamed at once. */
@ConfigMapping(prefix = "peldano.streams")
interface StreamConfig {

    /** The most streams that are open at the same time, each of which holds a line of up to 1 MiB. */
    @WithDefault("100")
    int maxOpen();

    /** After how long somebody who found no place may try again, in whole seconds. */
    @WithDefault("PT5S")
    Duration retryAfter();
}
