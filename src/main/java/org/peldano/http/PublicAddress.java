package org.peldano.http;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.net.URI;

/** The address of the service in what it answers: as configured, never as a request claims. */
@Singleton
@Startup
public class PublicAddress {

    private final URI base;

    PublicAddress(PublicAddressConfig config) {
        var configured = config.publicUrl();
        if (configured.getRawAuthority() == null
                || !String.valueOf(configured.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("peldano.public-url is no web address: " + configured);
        }
        base = URI.create(configured.toString().replaceFirst("/+$", ""));
    }

    /** Without a slash at its end. */
    public URI base() {
        return base;
    }
}
