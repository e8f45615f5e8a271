package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.ENGLISH;
import static org.peldano.catalogue.Fixtures.STRATEGIST;
import static org.peldano.catalogue.Fixtures.framework;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.role;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Fixtures.task;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.catalogue.Section.SKILLS;
import static org.peldano.catalogue.Section.TASKS;

import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.scoring.Profile.Tenure;
import org.peldano.scoring.Resolution.Ignored;
import org.peldano.scoring.Resolution.Reason;
import org.peldano.scoring.Resolution.ResolvedName;

class ResolverTest {

    private static final Item EMPATHY =
            skill("empathy", new LocalizedText("Empatía", "Empathy"), "ponerse en el lugar");
    private static final Item LEADERSHIP = skill("leadership", new LocalizedText("Liderazgo", "Leadership"), "mando");
    private static final Item SPOKEN_ENGLISH =
            skill("english-spoken", new LocalizedText("Inglés hablado", "Spoken English"));
    private static final Item ANALYSIS = skill("analysis", new LocalizedText("Análisis", "Analysis"), "datos");
    private static final Item STRATEGY = skill("strategy", new LocalizedText("Estrategia", "Strategy"), "mando");
    private static final Item PLANNING =
            skill("planning", new LocalizedText("Planificación", "Planning"), "datos", "gestión");
    private static final Item BUDGET = skill("budget", new LocalizedText("Presupuesto", "Budget"), "gestión");
    private static final Item CRISIS_PLAN = task("apply-crisis-plan");
    private static final Item TASK_OF_EMPATHY = task("empathy");
    private static final List<Item> ITEMS = List.of(
            EMPATHY, LEADERSHIP, SPOKEN_ENGLISH, ANALYSIS, STRATEGY, PLANNING, BUDGET, CRISIS_PLAN, TASK_OF_EMPATHY);

    private static final Level JUNIOR =
            level("junior", COMMUNITY_MANAGER, 1, null, requirement(ANALYSIS, ESSENTIAL, 2, 0));
    private static final Level SENIOR = level(
            "senior",
            COMMUNITY_MANAGER,
            2,
            stepFrom(JUNIOR, Period.ofYears(1)),
            requirement(EMPATHY, ESSENTIAL, 4, 4),
            requirement(LEADERSHIP, ESSENTIAL, 4, 0),
            requirement(SPOKEN_ENGLISH, ESSENTIAL, 4, 0, ENGLISH),
            requirement(CRISIS_PLAN, ESSENTIAL, 4, 0));
    private static final Level STRATEGIST_LEVEL =
            level("strategist-lead", STRATEGIST, 3, stepFrom(SENIOR, null), requirement(STRATEGY, ESSENTIAL, 4, 0));
    private static final Level FAR_LEVEL = level("chef-junior", role("chef"), 1, null);
    private static final Resolver RESOLVER = new Resolver(new Catalogue(
            1,
            List.of(
                    framework("community", ITEMS, JUNIOR, SENIOR, STRATEGIST_LEVEL),
                    framework("kitchen", List.of(skill("knife")), FAR_LEVEL))));

    @Test
    void takesASlugSilently() {
        var resolution = understood(skills("empathy", 4));
        assertThat(resolution.profile().answers()).isEqualTo(Map.of(SKILLS, Map.of("empathy", 4)));
        assertThat(resolution.resolved()).isEmpty();
        assertThat(resolution.ignored()).isEmpty();
    }

    @Test
    void ignoresForALadderOnlyWhatNoneOfItsLevelsCounts() {
        var submission = skills("analysis", 3, "english-spoken", 4, "strategy", 2);
        var resolution = (Resolution) RESOLVER.resolve(List.of(JUNIOR, SENIOR), submission);
        assertThat(resolution.ignored())
                .containsExactlyInAnyOrder(
                        new Ignored("english-spoken", SPOKEN_ENGLISH, Reason.CONDITION_NOT_NAMED),
                        new Ignored("strategy", STRATEGY, Reason.NOT_REQUIRED));
    }

    @Test
    void takesANameInAnyLanguageWhateverItsCaseAccentsAndSpace() {
        var resolution = understood(skills(" EMPATIA", 4, "Spoken  english", 3));
        assertThat(resolution.profile().answers()).isEqualTo(Map.of(SKILLS, Map.of("empathy", 4, "english-spoken", 3)));
        assertThat(resolution.resolved())
                .containsExactly(
                        new ResolvedName(" EMPATIA", EMPATHY, Match.NAME),
                        new ResolvedName("Spoken  english", SPOKEN_ENGLISH, Match.NAME));
    }

    @Test
    void takesAnAlias() {
        assertThat(understood(skills("Ponerse en el lugar", 4)).resolved())
                .containsExactly(new ResolvedName("Ponerse en el lugar", EMPATHY, Match.ALIAS));
    }

    @Test
    void prefersWhatTheLevelAsks() {
        assertThat(understood(skills("mando", 4)).resolved())
                .containsExactly(new ResolvedName("mando", LEADERSHIP, Match.ALIAS));
    }

    @Test
    void thenPrefersWhatTheRoleAsks() {
        var resolution = understood(skills("datos", 4));
        assertThat(resolution.resolved()).containsExactly(new ResolvedName("datos", ANALYSIS, Match.ALIAS));
        assertThat(resolution.ignored()).containsExactly(new Ignored("datos", ANALYSIS, Reason.NOT_REQUIRED));
    }

    @Test
    void keepsTheSectionsApart() {
        var both =
                new Submission(Map.of(SKILLS, Map.of("empathy", 4), TASKS, Map.of("empathy", 2)), Map.of(), List.of());
        assertThat(understood(both).profile().answers())
                .isEqualTo(Map.of(SKILLS, Map.of("empathy", 4), TASKS, Map.of("empathy", 2)));
        assertThat(understood(both).ignored())
                .containsExactly(new Ignored("empathy", TASK_OF_EMPATHY, Reason.NOT_REQUIRED));
    }

    @Test
    void leavesOutWhatIsNotAssessedButKeepsItsSection() {
        assertThat(understood(skills("empathy", null)).profile().answers()).isEqualTo(Map.of(SKILLS, Map.of()));
    }

    @Test
    void ignoresWhatIsNotAskedEvenIfItIsNotAssessed() {
        assertThat(understood(skills("Presupuesto", null, "strategy", 2)).ignored())
                .containsExactly(
                        new Ignored("Presupuesto", BUDGET, Reason.NOT_REQUIRED),
                        new Ignored("strategy", STRATEGY, Reason.NOT_REQUIRED));
    }

    @Test
    void ignoresWhatDependsOnAConditionThatIsNotNamed() {
        assertThat(understood(skills("english-spoken", 4)).ignored())
                .containsExactly(new Ignored("english-spoken", SPOKEN_ENGLISH, Reason.CONDITION_NOT_NAMED));
    }

    @Test
    void takesAConditionBySlugOrName() {
        for (var given : List.of("english", "INGLÉS")) {
            var skills = skills("english-spoken", 4).answers();
            var resolution = understood(new Submission(skills, Map.of(), List.of(given)));
            assertThat(resolution.profile().conditions()).isEqualTo(Set.of("english"));
            assertThat(resolution.ignored()).isEmpty();
        }
    }

    @Test
    void takesALevelBySlugNameShortNameOrAlias() {
        for (var given : List.of("junior", "Level Junior", "junior!", "Alias junior")) {
            assertThat(understood(experience(given, Period.ofMonths(3)))
                            .profile()
                            .experience())
                    .containsExactly(new Tenure(JUNIOR, Period.ofMonths(3)));
        }
    }

    @Test
    void knowsALevelOfAnotherFrameworkByItsSlugAlone() {
        assertThat(understood(experience("Chef-Junior", Period.ofMonths(3)))
                        .profile()
                        .experience())
                .containsExactly(new Tenure(FAR_LEVEL, Period.ofMonths(3)));
        assertThat(refused(experience("level chef-junior", Period.ofMonths(3))))
                .containsExactly(new Problem.Unknown(new Place.Experience("level chef-junior")));
    }

    @Test
    void takesExperienceWithoutALengthForNotGiven() {
        assertThat(understood(experience("junior", null)).profile().experience())
                .isEmpty();
    }

    @Test
    void refusesANameOfSeveralThings() {
        assertThat(refused(skills("Gestion", 4)))
                .containsExactly(
                        new Problem.Ambiguous(new Place.Answer(SKILLS, "Gestion"), List.of("planning", "budget")));
    }

    @Test
    void refusesTheSameThingInTwoSpellings() {
        var twice = new Submission(
                skills("Empatía", null, "empathy", 4).answers(),
                inOrder("Nivel junior", Period.ofMonths(1), "junior", null),
                List.of("english", "Inglés"));
        assertThat(refused(twice))
                .containsExactly(
                        new Problem.Repeated(
                                new Place.Answer(SKILLS, "empathy"), new Place.Answer(SKILLS, "Empatía"), "empathy"),
                        new Problem.Repeated(
                                new Place.Experience("junior"), new Place.Experience("Nivel junior"), "junior"),
                        new Problem.Repeated(
                                new Place.Condition(1, "Inglés"), new Place.Condition(0, "english"), "english"));
    }

    @Test
    void namesEverythingThatIsUnknownAtOnce() {
        var wrong = new Submission(
                Map.of(SKILLS, inOrder("Empaty", 4, "empathy", 3, "knife", 2)),
                inOrder("juniro", Period.ofMonths(1)),
                Arrays.asList("english", "french"));
        var problems = refused(wrong);
        assertThat(problems)
                .containsExactly(
                        new Problem.Unknown(new Place.Answer(SKILLS, "Empaty")),
                        new Problem.Unknown(new Place.Answer(SKILLS, "knife")),
                        new Problem.Unknown(new Place.Experience("juniro")),
                        new Problem.Unknown(new Place.Condition(1, "french")));
        assertThat(problems)
                .extracting(problem -> problem.place().given())
                .containsExactly("Empaty", "knife", "juniro", "french");
    }

    @Test
    void saysWhereANameBelongsThatIsGivenInTheWrongSection() {
        var misplaced = new Submission(
                Map.of(SKILLS, inOrder("apply-crisis-plan", 4), TASKS, inOrder(" LIDERAZGO", 4)), Map.of(), List.of());

        assertThat(refused(misplaced))
                .containsExactlyInAnyOrder(
                        new Problem.Misplaced(new Place.Answer(SKILLS, "apply-crisis-plan"), TASKS),
                        new Problem.Misplaced(new Place.Answer(TASKS, " LIDERAZGO"), SKILLS));
    }

    private static Resolution understood(Submission submission) {
        return (Resolution) RESOLVER.resolve(SENIOR, submission);
    }

    private static List<Problem> refused(Submission submission) {
        return ((Refusal) RESOLVER.resolve(SENIOR, submission)).problems();
    }

    private static Submission skills(Object... namesAndProficiencies) {
        return new Submission(Map.of(SKILLS, inOrder(namesAndProficiencies)), Map.of(), List.of());
    }

    private static Submission experience(String level, Period length) {
        return new Submission(Map.of(), inOrder(level, length), List.of());
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> inOrder(Object... namesAndValues) {
        var map = new LinkedHashMap<String, T>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], (T) namesAndValues[i + 1]);
        }
        return map;
    }
}
