package org.peldano.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept, by us and by others. */
@ConfigMapping(prefix = "peldano.answers")
interface AnswerConfig {

    /** The most memory that answers kept here take. */
    @WithDefault("32M")
    MemorySize memory();

    /** How long others may use an answer without asking again, in whole seconds. */
    @WithDefault("PT1M")
    Duration maxAge();

    /** How long after that they may use it while they ask again, in whole seconds. */
    @WithDefault("P1D")
    Duration staleWhileRevalidate();

    default String cacheControl() {
        return "public, max-age=%d, stale-while-revalidate=%d"
                .formatted(maxAge().toSeconds(), staleWhileRevalidate().toSeconds());
    }
}
