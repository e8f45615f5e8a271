package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;

/** Figures are compared with their decimals: 87.5 is not 87.50. */
class ScorerAgreesWithReferenceTest {

    private static final List<RandomCases.Case> CASES = new RandomCases(20_240_917).take(1000);

    @Test
    void agreesOnEveryFigureAndVerdict() {
        for (var each : CASES) {
            var report = Scorer.score(each.level(), each.profile());

            assertThat(figuresOf(report))
                    .as(() -> describe(each))
                    .usingRecursiveComparison()
                    .isEqualTo(ReferenceModel.of(each.level(), each.profile()));
        }
    }

    @Test
    void agreesOnWhatIsInScopeAndItsOrder() {
        for (var each : CASES) {
            var report = Scorer.score(each.level(), each.profile());

            assertThat(report.lines())
                    .as(() -> describe(each))
                    .extracting(ScoreReport.Line::requirement)
                    .isEqualTo(ReferenceModel.inScope(each.level(), each.profile()));
            assertThat(report.scope())
                    .as(() -> describe(each))
                    .isEqualTo(ReferenceModel.inScope(each.level(), each.profile()).stream()
                            .map(requirement -> requirement.item().section())
                            .distinct()
                            .toList());
        }
    }

    @Test
    void agreesOnSectionsAndGroupsWithinThemselves() {
        for (var each : CASES) {
            var report = Scorer.score(each.level(), each.profile());

            assertThat(withSomethingInScope(report.sections(), report))
                    .as(() -> describe(each))
                    .containsExactlyInAnyOrderElementsOf(expectedSections(each));
            assertThat(report.groups())
                    .as(() -> describe(each))
                    .containsExactlyInAnyOrderElementsOf(expectedGroups(each));
        }
    }

    @Test
    void isAskedForEveryVerdictOften() {
        var results = CASES.stream()
                .map(each -> ReferenceModel.of(each.level(), each.profile()))
                .toList();

        for (var verdict : Verdict.values()) {
            assertThat(results).filteredOn(r -> r.verdict() == verdict).hasSizeGreaterThan(100);
        }
        assertThat(results).filteredOn(r -> r.assessedScore() == null).hasSizeGreaterThan(20);
    }

    private static ReferenceModel.Result figuresOf(ScoreReport report) {
        return new ReferenceModel.Result(
                report.score(),
                report.lines().stream().map(ScoreReport.Line::points).toList(),
                report.lines().stream().map(ScoreReport.Line::lost).toList(),
                report.range().lower(),
                report.range().upper(),
                report.coverage(),
                report.assessedScore(),
                report.verdict());
    }

    /** Of a section in which nothing is in scope the model says nothing. */
    private static List<ScoreReport.Part> withSomethingInScope(List<ScoreReport.Part> parts, ScoreReport report) {
        return parts.stream()
                .filter(part -> report.lines().stream()
                        .anyMatch(line -> line.requirement().item().section() == part.section()))
                .toList();
    }

    private static List<ScoreReport.Part> expectedSections(RandomCases.Case each) {
        return sectionsOf(each)
                .map(section -> part(each, section, null, r -> r.item().section() == section))
                .toList();
    }

    private static List<ScoreReport.Part> expectedGroups(RandomCases.Case each) {
        return sectionsOf(each)
                .flatMap(section -> groupsOf(each, section)
                        .map(group -> part(each, section, group, r -> belongs(r, section, group))))
                .toList();
    }

    private static Stream<Section> sectionsOf(RandomCases.Case each) {
        return ReferenceModel.inScope(each.level(), each.profile()).stream()
                .map(r -> r.item().section())
                .distinct();
    }

    private static Stream<String> groupsOf(RandomCases.Case each, Section section) {
        return ReferenceModel.inScope(each.level(), each.profile()).stream()
                .filter(r -> r.item().section() == section)
                .map(r -> r.item().group())
                .distinct();
    }

    private static boolean belongs(Requirement requirement, Section section, String group) {
        return requirement.item().section() == section
                && Objects.equals(requirement.item().group(), group);
    }

    private static ScoreReport.Part part(
            RandomCases.Case each, Section section, String group, Predicate<Requirement> belongs) {
        var part = ReferenceModel.part(each.level(), each.profile(), belongs);
        return new ScoreReport.Part(section, group, part.score(), part.coverage(), part.weight());
    }

    private static String describe(RandomCases.Case each) {
        return "case %d: passing %d, experience %s, %s"
                .formatted(
                        CASES.indexOf(each),
                        each.level().passingScore(),
                        each.level().from().minimumExperience(),
                        each.profile());
    }
}
