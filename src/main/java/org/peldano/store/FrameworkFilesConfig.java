package org.peldano.store;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Which frameworks the service begins with. */
@ConfigMapping(prefix = "peldano.frameworks")
interface FrameworkFilesConfig {

    /** Files in YAML, or in JSON where the name ends so: a path on disk, or else one within the application. */
    @WithDefault("frameworks/community-manager.yaml")
    List<String> files();
}
