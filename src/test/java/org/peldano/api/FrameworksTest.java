package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.peldano.files.DocumentFormat;
import org.peldano.files.Documents;
import org.peldano.files.FrameworkDocument;

/** A framework leaves the service as it came in. */
@QuarkusTest
class FrameworksTest {

    private final Documents documents = new Documents();

    @Test
    void comesBackAsJson() throws IOException {
        assertThat(served("application/json", DocumentFormat.JSON)).isEqualTo(file());
    }

    @Test
    void comesBackAsYaml() throws IOException {
        assertThat(served("application/yaml", DocumentFormat.YAML)).isEqualTo(file());
    }

    private FrameworkDocument served(String mediaType, DocumentFormat format) {
        var answer = Api.given().accept(mediaType).get("/api/frameworks/community-manager");
        assertThat(answer.header("Content-Language")).isEqualTo("es, en");
        return documents.read(answer.asByteArray(), format);
    }

    private FrameworkDocument file() throws IOException {
        var file = Path.of("src", "main", "resources", "frameworks", "community-manager.yaml");
        return documents.read(Files.readAllBytes(file), DocumentFormat.YAML);
    }
}
