package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Status;
import org.peldano.scoring.Team.Coverage;

class TeamTest {

    /** Some people beside the level that they are compared with. */
    record Group(Level level, List<Profile> members) {

        Team team() {
            return Team.of(level, members);
        }

        /** Of everyone of whom it is asked. */
        Stream<Line> linesOf(Requirement requirement) {
            return members.stream()
                    .filter(member -> !member.inScopeOf(level).isEmpty())
                    .map(member -> Scorer.score(level, member))
                    .flatMap(report -> report.lines().stream())
                    .filter(line -> line.requirement().equals(requirement));
        }
    }

    @Provide
    Arbitrary<Group> groups() {
        var members =
                Arbitraries.integers().between(0, 5).injectNull(0.3).list().ofSize(12);
        return Combinators.combine(new Cases().get(), members.list().ofMaxSize(6), Arbitraries.randoms())
                .as((c, all, random) -> new Group(
                        c.level(),
                        all.stream().map(answers -> member(c, answers, random)).toList()));
    }

    private static Profile member(Case c, List<Integer> answers, Random random) {
        var member = c;
        var scope = c.inScope();
        for (int i = 0; i < scope.size(); i++) {
            member = member.with(scope.get(i).item(), answers.get(i));
        }
        var profile = member.profile();
        return random.nextInt(4) > 0 ? profile : new Profile(profile.answers(), List.of(), Set.of());
    }

    @Property
    void whoMeetsARequirementIsWhoseLineIsMet(@ForAll("groups") Group group) {
        assertThat(group.team().coverages()).allSatisfy(coverage -> {
            assertThat(coverage.metBy()).hasSize(count(group, coverage, line -> line.status() == Status.MET));
            assertThat(coverage.assessed()).isEqualTo(count(group, coverage, line -> line.submitted() != null));
            assertThat(coverage.metBy()).allSatisfy(i -> assertThat(
                            group.members().get(i).answer(coverage.requirement().item()))
                    .isGreaterThanOrEqualTo(coverage.requirement().required()));
        });
    }

    private static int count(Group group, Coverage coverage, Predicate<Line> which) {
        return (int) group.linesOf(coverage.requirement()).filter(which).count();
    }

    @Property
    void everyRequirementInScopeForAnybodyIsThereOnceInOrder(@ForAll("groups") Group group) {
        var expected = group.level().requirements().stream()
                .filter(requirement -> group.linesOf(requirement).findAny().isPresent())
                .toList();
        assertThat(group.team().coverages()).extracting(Coverage::requirement).isEqualTo(expected);
    }

    @Property
    void asManyAreBelowTheMedianAsAboveIt(@ForAll("groups") Group group) {
        assertThat(group.team().coverages()).allSatisfy(coverage -> {
            var submitted = group.linesOf(coverage.requirement())
                    .map(Line::submitted)
                    .filter(Objects::nonNull)
                    .toList();
            if (submitted.isEmpty()) {
                assertThat(coverage.best()).isNull();
                assertThat(coverage.median()).isNull();
            } else {
                assertThat(coverage.best()).isEqualTo(Collections.max(submitted));
                var median = coverage.median();
                var below = submitted.stream().filter(s -> BigDecimal.valueOf(s).compareTo(median) < 0);
                var above = submitted.stream().filter(s -> BigDecimal.valueOf(s).compareTo(median) > 0);
                assertThat(below.count()).isLessThanOrEqualTo(submitted.size() / 2);
                assertThat(above.count()).isLessThanOrEqualTo(submitted.size() / 2);
            }
        });
    }

    @Property
    void aGapIsMetByNobodyAndWhatDependsOnOneIsLostWithThem(@ForAll("groups") Group group) {
        for (var coverage : group.team().coverages()) {
            assertThat(coverage.isGap())
                    .isEqualTo(group.linesOf(coverage.requirement()).noneMatch(line -> line.status() == Status.MET));
            if (coverage.dependsOnOne()) {
                var lost = coverage.metBy().get(0);
                var others = IntStream.range(0, group.members().size())
                        .filter(i -> i != lost)
                        .mapToObj(group.members()::get)
                        .toList();
                assertThat(Team.of(group.level(), others).coverages())
                        .filteredOn(left -> left.requirement().equals(coverage.requirement()))
                        .allMatch(Coverage::isGap);
            }
        }
    }

    @Property
    void theOrderOfThePeopleChangesNoFigure(@ForAll("groups") Group group) {
        var reversed = new ArrayList<>(group.members());
        Collections.reverse(reversed);
        assertThat(Team.of(group.level(), reversed).coverages())
                .usingRecursiveComparison()
                .ignoringFields("metBy")
                .isEqualTo(group.team().coverages());
    }
}
