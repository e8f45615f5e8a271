package org.peldano.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathTreeTest {

    private final PathTree<String> paths = new PathTree<>();

    @Test
    void aNameComesBeforeWhatMayBeAnything() {
        put("/levels/{level}", "/levels/{level}/score", "/levels/new/draft");
        assertThat(paths.find("/levels/senior")).isEqualTo("/levels/{level}");
        assertThat(paths.find("/levels/senior/score")).isEqualTo("/levels/{level}/score");
        assertThat(paths.find("/levels/new/draft")).isEqualTo("/levels/new/draft");
        assertThat(paths.find("/levels/new/score")).isEqualTo("/levels/{level}/score");
        assertThat(paths.find("/levels/new")).isEqualTo("/levels/{level}");
    }

    @Test
    void nothingIsWhereNothingWasPut() {
        put("/", "/levels/{level}/score");
        assertThat(paths.find("/")).isEqualTo("/");
        assertThat(paths.find("")).isNull();
        assertThat(paths.find("/levels")).isNull();
        assertThat(paths.find("/levels//score")).isNull();
        assertThat(paths.find("/levels/senior/score/")).isNull();
        assertThat(paths.find("/levels/senior")).isNull();
    }

    @Test
    void whatIsThereStays() {
        assertThat(paths.at("/levels", () -> "first")).isEqualTo("first");
        assertThat(paths.at("/levels", () -> "second")).isEqualTo("first");
    }

    private void put(String... templates) {
        for (var template : templates) {
            paths.at(template, () -> template);
        }
    }
}
