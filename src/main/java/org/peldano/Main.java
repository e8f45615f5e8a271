package org.peldano;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.peldano.store.embedded.EmbeddedDatabase;
import org.peldano.store.embedded.EmbeddedDatabaseConfig;

/** Runs the service and, around it, the PostgreSQL that it brings along where no other is configured. */
@QuarkusMain
public class Main {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    public static void main(String... arguments) {
        // Otherwise Vert.x refuses an undecodable path with an empty 400 before any route sees it.
        System.setProperty("vertx.disableURIValidation", "true");
        // A score has more than the 32 KiB up to which Netty otherwise keeps a thread's memory for its next answer.
        System.setProperty("io.netty.allocator.maxCachedBufferCapacity", "65536");

        var ended = new CountDownLatch(1);
        // On SIGTERM and SIGINT the JVM halts after its hooks, whatever main still does; Quarkus has its own hook.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(ended), "End of main"));
        int code;
        try {
            code = run(config(), arguments);
        } catch (IOException | ConfigValidationException e) {
            StartFailure.print(e);
            code = 1;
        } finally {
            ended.countDown();
        }
        // Quarkus' own handler: it exits, but for a reload in development.
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, null);
    }

    private static SmallRyeConfig config() {
        return ConfigUtils.configBuilder()
                .withMapping(EmbeddedDatabaseConfig.class)
                .build();
    }

    private static int run(SmallRyeConfig config, String... arguments) throws IOException {
        var configured = config.getOptionalValue(JDBC_URL, String.class);
        if (configured.isPresent()) {
            return runQuarkus(configured.get(), arguments);
        }
        var embedded = config.getConfigMapping(EmbeddedDatabaseConfig.class);
        try (var database = EmbeddedDatabase.start(embedded.dataDirectory(), embedded.startTimeout())) {
            var datasource = Map.of(
                    JDBC_URL,
                    database.jdbcUrl(),
                    "quarkus.datasource.username",
                    database.username(),
                    "quarkus.datasource.password",
                    database.password());
            System.getProperties().putAll(datasource);
            try {
                return runQuarkus(database.jdbcUrl(), arguments);
            } finally {
                // A reload in development comes by here again: this database is not a configured one.
                System.getProperties().keySet().removeAll(datasource.keySet());
            }
        }
    }

    /** Returns after the service has stopped, with its exit code. */
    private static int runQuarkus(String jdbcUrl, String... arguments) {
        var exitCode = new AtomicInteger();
        Quarkus.run(
                null,
                (code, thrown) -> {
                    exitCode.set(code);
                    if (thrown != null) {
                        new StartFailure(thrown, jdbcUrl).report();
                    }
                },
                arguments);
        return exitCode.get();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
