package org.peldano.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peldano.files.Difference.Kind;

class DifferenceTest {

    private static final FrameworkDocument BEFORE = SmallFramework.unchecked(SmallFramework.TEXT);

    @Test
    void nothingDiffersFromItself() {
        assertThat(Difference.between(BEFORE, SmallFramework.unchecked(SmallFramework.TEXT)))
                .isEmpty();
    }

    @Test
    void everythingIsAddedWhereThereWasNoFramework() {
        assertThat(Difference.between(null, BEFORE))
                .containsExactly(
                        new Difference(EntryType.FRAMEWORK, "gardening", Kind.ADDED),
                        new Difference(EntryType.CONDITION, "greenhouse", Kind.ADDED),
                        new Difference(EntryType.AREA, "orchard", Kind.ADDED),
                        new Difference(EntryType.ROLE, "gardener", Kind.ADDED),
                        new Difference(EntryType.SKILL, "pruning", Kind.ADDED),
                        new Difference(EntryType.SKILL, "patience", Kind.ADDED),
                        new Difference(EntryType.INDICATOR, "waits-for-spring", Kind.ADDED),
                        new Difference(EntryType.TASK, "plant-trees", Kind.ADDED),
                        new Difference(EntryType.LEVEL, "apprentice", Kind.ADDED),
                        new Difference(EntryType.LEVEL, "master", Kind.ADDED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Only an example.  | Just an example. | FRAMEWORK | gardening
            The Almanac       | An Almanac       | FRAMEWORK | gardening
            So it was judged. | We judged so.    | FRAMEWORK | gardening
            A heading.        | A title.         | FRAMEWORK | gardening
            language: C2      | language: C1     | FRAMEWORK | gardening
            Is there one?     | Has it one?      | CONDITION | greenhouse
            ref: "2"          | ref: "2.1"       | AREA      | orchard
            Tends.            | Tends gardens.   | ROLE      | gardener
            trimming          | cutting back     | SKILL     | pruning
            Waits for spring. | Awaits spring.   | INDICATOR | waits-for-spring
            Plants.           | Puts trees.      | TASK      | plant-trees
            required: 4       | required: 5      | LEVEL     | master
            P1Y6M             | P2Y              | LEVEL     | master
            """)
    void whatChangesIsNamedAndNothingElse(String part, String other, EntryType type, String slug) {
        var after = SmallFramework.unchecked(SmallFramework.with(part, other));
        assertThat(Difference.between(BEFORE, after)).containsExactly(new Difference(type, slug, Kind.CHANGED));
    }

    @ParameterizedTest
    @CsvSource({
        "slug: greenhouse, CONDITION, greenhouse",
        "slug: orchard, AREA, orchard",
        "slug: patience, SKILL, patience",
        "slug: waits-for-spring, INDICATOR, waits-for-spring",
        "slug: plant-trees, TASK, plant-trees",
        "slug: master, LEVEL, master",
        "slug: gardening, FRAMEWORK, gardening"
    })
    void whatGetsAnotherSlugIsRemovedAndAdded(String part, EntryType type, String slug) {
        var after = SmallFramework.unchecked(SmallFramework.with(part, "slug: other"));
        assertThat(Difference.between(BEFORE, after))
                .containsExactly(new Difference(type, "other", Kind.ADDED), new Difference(type, slug, Kind.REMOVED));
    }

    @Test
    void anotherOrderChangesTheFramework() {
        assertThat(Difference.between(Packaged.DOCUMENT, reversed(Packaged.DOCUMENT)))
                .containsExactly(
                        new Difference(EntryType.FRAMEWORK, Packaged.DOCUMENT.slug(), Difference.Kind.CHANGED));
    }

    private static FrameworkDocument reversed(FrameworkDocument d) {
        return new FrameworkDocument(
                d.slug(),
                d.name(),
                d.summary(),
                d.license(),
                d.notice(),
                d.acknowledgements(),
                d.documents(),
                d.scale(),
                d.rationales(),
                reversed(d.conditions()),
                reversed(d.areas()),
                reversed(d.roles()),
                reversed(d.skills()),
                reversed(d.indicators()),
                reversed(d.tasks()),
                reversed(d.levels()),
                d.omitted(),
                d.replaced());
    }

    private static <T> List<T> reversed(List<T> entries) {
        var reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }
}
