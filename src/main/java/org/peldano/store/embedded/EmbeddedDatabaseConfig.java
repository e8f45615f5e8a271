package org.peldano.store.embedded;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where the embedded PostgreSQL lives, and how patient its start is. */
@ConfigMapping(prefix = "peldano.embedded")
public interface EmbeddedDatabaseConfig {

    /** Holds data, password and programs, some 110 MB; made where absent. One running service at a time. */
    @WithDefault("${XDG_DATA_HOME:${HOME:${user.home}}/.local/share}/peldano")
    Path dataDirectory();

    /** For each step of a start, recovery after a crash among them; at least a second. */
    @WithDefault("PT1M")
    Duration startTimeout();
}
