package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.framework;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.task;
import static org.peldano.catalogue.Section.SKILLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;

class NameIndexTest {

    private static final Item SEARCH = skill("seo", new LocalizedText("Buscadores", "Search"));
    private static final Item POSITIONING =
            skill("positioning", new LocalizedText("SEO", "Positioning"), "visibilidad");
    private static final Item VISIBILITY = skill("visibility", new LocalizedText("Visibilidad", "Visibility"), "seo");
    private static final Level JUNIOR = level("junior", COMMUNITY_MANAGER, 1, null);
    private static final NameIndex INDEX = new NameIndex(
            framework("community", List.of(VISIBILITY, POSITIONING, SEARCH, task("apply-crisis-plan")), JUNIOR));

    @Test
    void prefersASlugToAName() {
        assertThat(INDEX.items(List.of(JUNIOR), SKILLS, "SEO"))
                .containsExactly(new Meaning<>(SEARCH, "seo", Match.SLUG));
    }

    @Test
    void prefersANameToAnAlias() {
        assertThat(INDEX.items(List.of(JUNIOR), SKILLS, "visibilidad"))
                .containsExactly(new Meaning<>(VISIBILITY, "visibility", Match.NAME));
    }

    @Test
    void offersTheNamesOfASectionByAllTheirSpellings() {
        assertThat(INDEX.namesAt(new Place.Answer(SKILLS, "Bucadores")))
                .containsExactly(
                        entry("visibility", VISIBILITY.name()),
                        entry("visibilidad", VISIBILITY.name()),
                        entry("seo", VISIBILITY.name()),
                        entry("positioning", POSITIONING.name()),
                        entry("buscadores", SEARCH.name()),
                        entry("search", SEARCH.name()));
    }

    @Test
    void offersTheNamesOfLevelsAndConditions() {
        assertThat(INDEX.namesAt(new Place.Experience("juniro")))
                .containsOnlyKeys("junior", "nivel junior", "level junior", "junior!", "alias junior")
                .containsValue(JUNIOR.name());
        assertThat(INDEX.namesAt(new Place.Condition(0, "inglis"))).containsOnlyKeys("english", "ingles");
    }
}
