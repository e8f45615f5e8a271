package org.peldano.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Fixtures.task;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelTest {

    private static final Requirement EMPATHY = requirement(skill("empathy"), Importance.ESSENTIAL, 4, 4);
    private static final Requirement PLAN = requirement(task("apply-crisis-plan"), Importance.DESIRABLE, 4, 3);
    private static final Level JUNIOR = level("junior", COMMUNITY_MANAGER, 1, null);
    private static final Level SENIOR = level("senior", COMMUNITY_MANAGER, 2, stepFrom(JUNIOR, null), EMPATHY, PLAN);

    @Test
    void knowsWhatItAsksInASection() {
        assertThat(SENIOR.requirements(Section.SKILLS)).containsExactly(EMPATHY);
        assertThat(SENIOR.requirements(Section.TASKS)).containsExactly(PLAN);
    }

    @Test
    void standsOnTheLowestRungOfItsLadder() {
        assertThat(SENIOR.ground()).isSameAs(JUNIOR);
        assertThat(JUNIOR.ground()).isSameAs(JUNIOR);
    }

    @Test
    void canBeScoredUnlessItSaysWhyNot() {
        assertThat(SENIOR.scorable()).isTrue();
        assertThat(level("silent", COMMUNITY_MANAGER, 1, null, null, List.of()).scorable())
                .isFalse();
    }
}
