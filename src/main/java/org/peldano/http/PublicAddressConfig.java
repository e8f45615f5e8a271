package org.peldano.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** How the service calls itself. */
@ConfigMapping(prefix = "peldano")
interface PublicAddressConfig {

    /** The address under which others reach the service, perhaps with a path, as http or https. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    URI publicUrl();
}
