package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Part;

class ScorePropertiesTest {

    private static final BigDecimal ALL = new BigDecimal("100.00");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    @Property
    void theScoreIsTheWeightedMeanOfWhatIsAttained(@ForAll(supplier = Cases.class) Case c) {
        assertThat(c.report().score()).isEqualTo(Exact.points(c, c.inScope(), c.inScope(), 2));
    }

    @Property
    void theScoreOfWhatIsAssessedLeavesTheRestOut(@ForAll(supplier = Cases.class) Case c) {
        var assessed = c.inScope().stream()
                .filter(r -> c.profile().answer(r.item()) != null)
                .toList();
        assertThat(c.report().assessedScore())
                .isEqualTo(assessed.isEmpty() ? null : Exact.points(c, assessed, assessed, 2));
    }

    @Property
    void pointsAddUpToTheScore(@ForAll(supplier = Cases.class) Case c) {
        assertThat(sum(c.report(), Line::points))
                .isEqualByComparingTo(c.report().score());
    }

    @Property
    void whatIsLostAddsUpToTheRest(@ForAll(supplier = Cases.class) Case c) {
        assertThat(sum(c.report(), Line::lost))
                .isEqualByComparingTo(ALL.subtract(c.report().score()));
    }

    @Property
    void noLineIsNegativeOrAHundredthFromItsExactFigures(@ForAll(supplier = Cases.class) Case c) {
        for (var line : c.report().lines()) {
            var alone = List.of(line.requirement());
            assertThat(line.points())
                    .isNotNegative()
                    .satisfies(points -> isNear(points, Exact.points(c, alone, c.inScope(), 12)));
            assertThat(line.lost())
                    .isNotNegative()
                    .satisfies(lost -> isNear(lost, Exact.lost(c, alone, c.inScope(), 12)));
        }
    }

    @Property
    void aHigherProficiencyNeverLowersTheScore(@ForAll(supplier = Cases.class) Case c) {
        for (var requirement : c.inScope()) {
            var answer = c.profile().answer(requirement.item());
            if (answer != null && answer < 5) {
                assertThat(c.with(requirement.item(), answer + 1).report().score())
                        .isGreaterThanOrEqualTo(c.report().score());
            }
        }
    }

    @Property
    void aMissingAnswerNeverRaisesTheScore(@ForAll(supplier = Cases.class) Case c) {
        for (var requirement : c.inScope()) {
            assertThat(c.with(requirement.item(), null).report().score())
                    .isLessThanOrEqualTo(c.report().score());
        }
    }

    @Property
    void theRangeHoldsTheScoreOfEveryCompletion(
            @ForAll(supplier = Cases.class) Case c, @ForAll @IntRange(max = 5) int answer) {
        var range = c.report().range();
        assertThat(c.completed(() -> answer).report().score()).isBetween(range.lower(), range.upper());
        assertThat(c.completed(() -> 0).report().score()).isEqualTo(range.lower());
        assertThat(c.completed(() -> 5).report().score()).isEqualTo(range.upper());
    }

    @Property
    void theOrderOfTheInputChangesNothing(@ForAll(supplier = Cases.class) Case c) {
        var answers = new LinkedHashMap<Section, Map<String, Integer>>();
        for (var section : reversed(c.profile().answers().keySet())) {
            var named = c.profile().answers().get(section);
            answers.put(section, new LinkedHashMap<>());
            reversed(named.keySet()).forEach(slug -> answers.get(section).put(slug, named.get(slug)));
        }
        var reordered = new Profile(
                answers, reversed(c.profile().experience()), c.profile().conditions());
        assertThat(Scorer.score(c.level(), reordered)).isEqualTo(c.report());
    }

    @Property
    void aGroupScoresAsIfItWereAlone(@ForAll(supplier = Cases.class) Case c) {
        for (var group : c.report().groups()) {
            var members = c.inScope().stream()
                    .filter(r -> r.item().section() == group.section())
                    .filter(r -> r.item().group().equals(group.group()))
                    .toList();
            assertThat(group.score()).isEqualTo(Exact.points(c, members, members, 2));
        }
    }

    @Property
    void sectionsAndGroupsWeighAsMuchAsAll(@ForAll(supplier = Cases.class) Case c) {
        var weight = c.inScope().stream().mapToInt(Requirement::weight).sum();
        assertThat(c.report().sections())
                .extracting(Part::section)
                .isEqualTo(c.report().scope());
        assertThat(c.report().sections().stream().mapToInt(Part::weight).sum()).isEqualTo(weight);
        assertThat(c.report().groups().stream().mapToInt(Part::weight).sum()).isEqualTo(weight);
    }

    private static BigDecimal sum(ScoreReport report, Function<Line, BigDecimal> figure) {
        return report.lines().stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void isNear(BigDecimal figure, BigDecimal exact) {
        assertThat(figure.subtract(exact).abs()).isLessThan(HUNDREDTH);
    }

    private static <T> List<T> reversed(Iterable<T> things) {
        var reversed = new ArrayList<T>();
        things.forEach(reversed::add);
        Collections.reverse(reversed);
        return reversed;
    }
}
