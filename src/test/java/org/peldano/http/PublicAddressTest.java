package org.peldano.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @Test
    void endsWithoutASlash() {
        assertThat(of("https://jobs.test/cm//")).isEqualTo(URI.create("https://jobs.test/cm"));
        assertThat(of("http://localhost:8080")).isEqualTo(URI.create("http://localhost:8080"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jobs.test", "/cm", "ftp://jobs.test", "mailto:jobs@jobs.test", "//jobs.test", "https:///cm"})
    void isAWebAddress(String configured) {
        assertThatThrownBy(() -> of(configured))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("peldano.public-url");
    }

    private static URI of(String configured) {
        return new PublicAddress(() -> URI.create(configured)).base();
    }
}
