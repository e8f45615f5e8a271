package org.peldano.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    @ParameterizedTest
    @CsvSource({
        "'en: \"Patience\"', 'en: \"Pruning\"', Pruning",
        "'es: \"Paciencia\"', 'es: \"Poda\"', Poda",
        "'en: \"Patience\"', 'en: \"Poda\"', Poda",
        "'en: \"Patience\"', 'en: \"PÓDÀ\"', PÓDÀ",
        "'en: \"Patience\"', 'en: \"podar\"', podar",
        "'en: \"Patience\"', 'en: \"Trimming\"', Trimming",
        "'slug: patience', 'slug: poda', Poda"
    })
    void twoSkillsDoNotShareANameInAnyLanguageCaseOrAccent(String part, String other, String shared) {
        var faults = NameRules.faultsOf(SmallFramework.unchecked(SmallFramework.with(part, other)));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo("/skills");
            assertThat(fault.expectation()).containsIgnoringCase("'" + shared + "' names both 'pruning' and 'p");
        });
    }

    @Test
    void aFaultSaysWhoseNameItIs() {
        var text = SmallFramework.with("en: \"Patience\"", "en: \"  tríMMing\"");
        assertThat(NameRules.faultsOf(SmallFramework.unchecked(text)))
                .containsExactly(new Fault("/skills", "'  tríMMing' names both 'pruning' and 'patience'"));
    }

    @Test
    void anAliasIsNobodyElsesName() {
        var text = SmallFramework.with("en: [\"trimming\"]", "en: [\"paciencia\"]");
        assertThat(NameRules.faultsOf(SmallFramework.unchecked(text)))
                .containsExactly(new Fault("/skills", "'Paciencia' names both 'pruning' and 'patience'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pruning", "poda", "Pruning"})
    void aThingMayHaveOneNameTwice(String alias) {
        var text = SmallFramework.with("en: [\"trimming\"]", "en: [\"" + alias + "\"]");
        assertThat(NameRules.faultsOf(SmallFramework.unchecked(text))).isEmpty();
    }

    @Test
    void aSkillAndATaskMayShareAName() {
        var text = SmallFramework.with("en: [\"trimming\"]", "en: [\"Plant trees\"]");
        assertThat(NameRules.faultsOf(SmallFramework.unchecked(text))).isEmpty();
    }

    @Test
    void theShortNameOfALevelIsItsOwn() {
        var text = SmallFramework.with("slug: master", "slug: master\n    aliases: {es: [], en: [\"apprentice\"]}");
        assertThat(NameRules.faultsOf(SmallFramework.unchecked(text)))
                .containsExactly(new Fault("/levels", "'apprentice' names both 'apprentice' and 'master'"));
        var shortened = SmallFramework.TEXT.replace("shortName: {es: \"Maestra\"", "shortName: {es: \"Aprendiz\"");
        assertThat(NameRules.faultsOf(SmallFramework.unchecked(shortened)))
                .containsExactly(new Fault("/levels", "'Aprendiz' names both 'apprentice' and 'master'"));
    }
}
