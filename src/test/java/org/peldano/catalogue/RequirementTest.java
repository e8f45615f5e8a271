package org.peldano.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "6, 0", "3, -1", "3, 4"})
    void refusesFiguresOutsideTheScale(int required, int minimum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> requirement(skill("empathy"), Importance.ESSENTIAL, required, minimum))
                .withMessageContaining("empathy");
    }

    @Test
    void isAGateWhereNothingLessThanWhatIsRequiredWillDo() {
        assertThat(requirement(skill("empathy"), Importance.ESSENTIAL, 4, 4).gate())
                .isTrue();
        assertThat(requirement(skill("empathy"), Importance.ESSENTIAL, 4, 3).gate())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ESSENTIAL, 3", "IMPORTANT, 2", "DESIRABLE, 1"})
    void weighsWhatItsImportanceWeighs(Importance importance, int weight) {
        assertThat(requirement(skill("empathy"), importance, 4, 0).weight()).isEqualTo(weight);
    }

    @Test
    void groupsSkillsByKindAndTasksByArea() {
        assertThat(skill("empathy").group()).isEqualTo("aptitude");
        assertThat(task("apply-crisis-plan", "crisis").group()).isEqualTo("crisis");
    }
}
