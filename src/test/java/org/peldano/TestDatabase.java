package org.peldano;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import org.peldano.store.embedded.EmbeddedDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The PostgreSQL of the tests: a container where a Docker engine answers, else the embedded server. Says which. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private PostgreSQLContainer container;
    private EmbeddedDatabase embedded;

    @Override
    public Map<String, String> start() {
        var docker = DockerClientFactory.instance().isDockerAvailable();
        System.out.println("Tests run on " + (docker ? "PostgreSQL in a container" : "the embedded PostgreSQL"));
        return docker ? startContainer() : startEmbedded();
    }

    private Map<String, String> startContainer() {
        container = new PostgreSQLContainer("postgres:18");
        container.start();
        return settings(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private Map<String, String> startEmbedded() {
        try {
            embedded = EmbeddedDatabase.start(Files.createTempDirectory("peldano-test-"), Duration.ofMinutes(1));
            return settings(embedded.jdbcUrl(), embedded.username(), embedded.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    @Override
    public void stop() {
        if (container != null) {
            container.stop();
        }
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
