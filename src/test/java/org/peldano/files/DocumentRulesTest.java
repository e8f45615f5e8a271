package org.peldano.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRulesTest {

    @Test
    void aFrameworkThatKeepsThemHasNoFaults() {
        assertThat(DocumentRules.faultsOf(SmallFramework.unchecked(SmallFramework.TEXT)))
                .isEmpty();
        assertThat(SmallFramework.faultsOf(SmallFramework.TEXT, DocumentFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            area: orchard           | area: meadow              | /tasks/0/area                        | 'meadow' names no area of this document
            shows: [patience]       | shows: [patience, haste]  | /indicators/0/shows/1                | 'haste' names no skill of this document
            passingScoreRationale: passing | passingScoreRationale: why | /levels/1/passingScoreRationale | 'why' names no rationale of this document
            skill: patience         | skill: haste              | /levels/1/requirements/1/skill       | 'haste' names no skill of this document
            task: plant-trees       | task: fell-trees          | /levels/1/requirements/2/task        | 'fell-trees' names no task of this document
            task: plant-trees       | task: pruning             | /levels/1/requirements/2/task        | 'pruning' names no task of this document
            condition: greenhouse   | condition: hothouse       | /levels/1/requirements/1/condition   | 'hothouse' names no condition of this document
            basis: source, rationale: figures | basis: source, rationale: why | /levels/1/requirements/0/rationale | 'why' names no rationale of this document
            almanac, ref: "1.10"    | diary, ref: "1.10"        | /conditions/0/sources/0/document     | 'diary' names no document of this document
            almanac, ref: "2"       | diary, ref: "2"           | /areas/0/sources/0/document          | 'diary' names no document of this document
            almanac, ref: "3"       | diary, ref: "3"           | /roles/0/sources/0/document          | 'diary' names no document of this document
            almanac, ref: "4"       | diary, ref: "4"           | /skills/0/sources/0/document         | 'diary' names no document of this document
            almanac, ref: "5"       | diary, ref: "5"           | /indicators/0/sources/0/document     | 'diary' names no document of this document
            almanac, ref: "6"       | diary, ref: "6"           | /tasks/0/sources/0/document          | 'diary' names no document of this document
            almanac, ref: "7"       | diary, ref: "7"           | /levels/1/sources/0/document         | 'diary' names no document of this document
            almanac, ref: "8"       | diary, ref: "8"           | /levels/1/requirements/0/sources/0/document | 'diary' names no document of this document
            almanac, ref: "9"       | diary, ref: "9"           | /omitted/0/document                  | 'diary' names no document of this document
            rank: 2                 | rank: 1                   | /levels/1/rank                       | must be above that of 'apprentice'
            level: apprentice       | level: master             | /levels/1/rank                       | must be above that of 'master'
            level: apprentice       | level: wizard             | /levels/1/from/level                 | 'wizard' names no level of this document
            minimum: 3              | minimum: 5                | /levels/1/requirements/0/minimum     | must be at most what is required, 4
            skill: patience         | skill: pruning            | /levels/1/requirements/1/skill       | is already asked by /levels/1/requirements/0
            {slug: passing, t       | {slug: figures, t         | /rationales/1/slug                   | 'figures' is already taken
            slug: patience          | slug: pruning             | /skills/1/slug                       | 'pruning' is already taken
            """)
    void everyFaultSaysWhereItIsAndWhatIsExpected(String part, String other, String path, String expectation) {
        assertThat(SmallFramework.faultsOf(SmallFramework.with(part, other), DocumentFormat.YAML))
                .contains(new Fault(path, expectation));
    }

    @Test
    void nothingIsOmittedTwice() {
        var text = SmallFramework.TEXT
                + "  - {document: almanac, ref: \"9\", reason: {es: \"Nada.\", en: \"Nothing.\"}}\n";
        assertThat(SmallFramework.faultsOf(text, DocumentFormat.YAML))
                .containsExactly(new Fault("/omitted/1/ref", "'9' of 'almanac' is already omitted"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {type: skill, slug: haste, by: pruning}    |                                         |
            {type: skill, slug: patience, by: pruning} | /replaced/0/slug                        | 'patience' is still a skill of this document
            {type: skill, slug: haste, by: speed}      | /replaced/0/by                          | 'speed' names no skill of this document
            {type: task, slug: haste, by: pruning}     | /replaced/0/by                          | 'pruning' names no task of this document
            """)
    void whatIsReplacedIsGoneAndWhatReplacesItIsThere(String entry, String path, String expectation) {
        assertThat(SmallFramework.faultsOf(SmallFramework.TEXT + "replaced:\n  - " + entry + "\n", DocumentFormat.YAML))
                .isEqualTo(path == null ? List.of() : List.of(new Fault(path, expectation)));
    }

    @Test
    void nothingIsReplacedTwice() {
        var text = SmallFramework.TEXT
                + "replaced:\n  - {type: skill, slug: haste, by: pruning}\n  - {type: skill, slug: haste, by: patience}\n";
        assertThat(SmallFramework.faultsOf(text, DocumentFormat.YAML))
                .containsExactly(new Fault("/replaced/1/slug", "'haste' is already replaced"));
    }

    @Test
    void aLevelMustBeOfARoleOfTheDocument() {
        var text = SmallFramework.with("role: gardener\n    rank: 2", "role: florist\n    rank: 2");
        assertThat(SmallFramework.faultsOf(text, DocumentFormat.YAML))
                .containsExactly(new Fault("/levels/1/role", "'florist' names no role of this document"));
    }

    @ParameterizedTest
    @CsvSource({
        "documents, '{slug: almanac, title: A, url: \"https://example.org/a\", date: null, language: en}'",
        "conditions, '{slug: greenhouse, name: {es: A, en: A}, question: {es: A, en: A}}'",
        "areas, '{slug: orchard, name: {es: A, en: A}}'",
        "roles, '{slug: gardener, name: {es: A, en: A}, summary: {es: A, en: A}}'",
        "skills, '{slug: pruning, kind: tool, name: {es: A, en: A}, description: {es: A, en: A}}'",
        "indicators, '{slug: waits-for-spring, text: {es: A, en: A}, basis: editorial, shows: [pruning]}'",
        "tasks, '{slug: plant-trees, area: orchard, name: {es: A, en: A}, description: {es: A, en: A}}'"
    })
    void aSlugIsTakenOnceInItsSection(String section, String first) {
        var text = SmallFramework.with("\n" + section + ":\n", "\n" + section + ":\n  - " + first + "\n");
        assertThat(SmallFramework.faultsOf(text, DocumentFormat.YAML))
                .hasSize(1)
                .allSatisfy(fault -> {
                    assertThat(fault.path()).isEqualTo("/" + section + "/1/slug");
                    assertThat(fault.expectation()).endsWith("' is already taken");
                });
    }

    @Test
    void twoLevelsDoNotShareASlug() {
        var text = SmallFramework.with("slug: master", "slug: apprentice");
        assertThat(SmallFramework.faultsOf(text, DocumentFormat.YAML))
                .contains(new Fault("/levels/1/slug", "'apprentice' is already taken"));
    }

    /** These the schema refuses before, so they are put to the rules alone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            value: 5                | value: 4                  | /scale/5/value                       | must be 5: the scale is in order
            passingScore: 75        | passingScore: null        | /levels/1                            | either passingScore or notScorable must be given
            notScorable: {es: "No se sabe.", en: "Nobody knows."} | notScorable: null | /levels/0      | either passingScore or notScorable must be given
            notScorable: {es: "No se sabe.", en: "Nobody knows."} | notScorable: null | /levels/0/requirements | a level that can be scored must ask for something
            """)
    void theRulesDoNotLeanOnTheSchema(String part, String other, String path, String expectation) {
        var document = SmallFramework.unchecked(SmallFramework.with(part, other));
        assertThat(DocumentRules.faultsOf(document)).contains(new Fault(path, expectation));
    }
}
