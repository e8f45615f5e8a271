package org.peldano.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.STRATEGIST;
import static org.peldano.catalogue.Fixtures.framework;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Fixtures.task;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Level JUNIOR = level("junior", COMMUNITY_MANAGER, 1, null);
    private static final Level SENIOR = level("senior", COMMUNITY_MANAGER, 2, stepFrom(JUNIOR, null));
    private static final Level LEAD = level("lead", STRATEGIST, 3, stepFrom(SENIOR, null));
    private static final Level OTHER = level("other", STRATEGIST, 1, null);
    private static final Framework PROFESSION =
            framework("profession", List.of(skill("empathy"), task("apply-crisis-plan")), LEAD, SENIOR, OTHER, JUNIOR);
    private static final Framework CRAFT =
            framework("craft", List.of(skill("patience")), level("craft-junior", Fixtures.role("crafter"), 1, null));
    private static final Catalogue CATALOGUE = new Catalogue(7, List.of(PROFESSION, CRAFT));

    @Test
    void findsEverythingBySlug() {
        assertThat(CATALOGUE.framework("craft")).contains(CRAFT);
        assertThat(CATALOGUE.role("crafter")).map(Role::slug).contains("crafter");
        assertThat(CATALOGUE.level("senior")).containsSame(SENIOR);
        assertThat(CATALOGUE.skill("patience")).map(Skill::slug).contains("patience");
        assertThat(CATALOGUE.task("apply-crisis-plan")).map(Task::slug).contains("apply-crisis-plan");
    }

    @Test
    void findsNothingUnderAnotherSlug() {
        assertThat(CATALOGUE.framework("none")).isEmpty();
        assertThat(CATALOGUE.role("none")).isEmpty();
        assertThat(CATALOGUE.level("none")).isEmpty();
        assertThat(CATALOGUE.skill("apply-crisis-plan")).isEmpty();
        assertThat(CATALOGUE.task("empathy")).isEmpty();
    }

    @Test
    void listsEverythingInTheOrderOfTheFrameworks() {
        assertThat(CATALOGUE.version()).isEqualTo(7);
        assertThat(CATALOGUE.frameworks()).containsExactly(PROFESSION, CRAFT);
        assertThat(CATALOGUE.roles())
                .extracting(Role::slug)
                .containsExactly("strategist", "community-manager", "crafter");
        assertThat(CATALOGUE.levels())
                .extracting(Level::slug)
                .containsExactly("lead", "senior", "other", "junior", "craft-junior");
        assertThat(CATALOGUE.skills()).extracting(Skill::slug).containsExactly("empathy", "patience");
        assertThat(CATALOGUE.tasks()).extracting(Task::slug).containsExactly("apply-crisis-plan");
    }

    @Test
    void knowsTheFrameworkOfALevel() {
        assertThat(CATALOGUE.frameworkOf(LEAD)).isSameAs(PROFESSION);
    }

    @Test
    void climbsALadderAcrossRolesFromItsLowestRung() {
        assertThat(CATALOGUE.ladder(SENIOR)).containsExactly(JUNIOR, SENIOR, LEAD);
    }

    @Test
    void listsTheLevelsOfARoleFromTheLowest() {
        assertThat(CATALOGUE.levelsOf(STRATEGIST)).containsExactly(OTHER, LEAD);
    }

    @Test
    void refusesTwoOfOneTypeWithOneSlug() {
        var again = framework("again", List.of(skill("empathy")));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Catalogue(1, List.of(PROFESSION, again)))
                .withMessageContaining("empathy");
    }

    @Test
    void letsASkillAndATaskShareASlug() {
        var shared = framework("shared", List.of(skill("crisis"), task("crisis")));
        var catalogue = new Catalogue(1, List.of(shared));
        assertThat(catalogue.skill("crisis")).isPresent();
        assertThat(catalogue.task("crisis")).isPresent();
    }
}
