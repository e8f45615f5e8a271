package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport.Plan;
import org.peldano.scoring.ScoreReport.Raise;

class PlanPropertiesTest {

    @Property
    void thePlanLeadsToTheLevel(@ForAll(supplier = Cases.class) Case c) {
        assertThat(c.following(c.report().plan()).report().verdict()).isEqualTo(Verdict.MEETS);
    }

    @Property
    void whoeverMeetsTheLevelNeedsNoPlan(@ForAll(supplier = Cases.class) Case c) {
        Assume.that(c.report().verdict() == Verdict.MEETS);
        assertThat(c.report().plan()).isEqualTo(new Plan(List.of(), null));
    }

    @Property(tries = 300)
    void noFewerRaisesWouldDo(@ForAll(supplier = Cases.Small.class) Case c) {
        var plan = c.report().plan();
        var planned = plan.raises().stream().mapToInt(PlanPropertiesTest::steps).sum();
        var months = plan.remainingExperience();
        assertThat(fewestRaises(months == null ? c : c.withMonths(months))).isEqualTo(planned);
    }

    @Property
    void theFiguresOfThePlanAreThoseOfTheProfilesOnItsWay(@ForAll(supplier = Cases.class) Case c) {
        var onTheWay = c;
        for (var raise : c.report().plan().raises()) {
            var item = raise.requirement().item();
            assertThat(raise.from()).isEqualTo(onTheWay.profile().answer(item));
            onTheWay = onTheWay.with(item, raise.to());
            assertThat(raise.scoreAfter()).isEqualTo(onTheWay.report().score());
            assertThat(raise.gain()).isPositive();
        }
    }

    @Property
    void theMinimumsComeFirstThenTheLargestGains(@ForAll(supplier = Cases.class) Case c) {
        var reached = new HashMap<Requirement, Integer>();
        c.inScope().forEach(r -> reached.put(r, proficiency(c, r)));
        var below = new LinkedHashSet<Requirement>();
        c.inScope().stream().filter(r -> reached.get(r) < r.minimum()).forEach(below::add);
        BigDecimal lastGain = null;
        for (var raise : c.report().plan().raises()) {
            if (!below.isEmpty()) {
                assertThat(below.remove(raise.requirement())).isTrue();
                assertThat(raise.to())
                        .isGreaterThanOrEqualTo(raise.requirement().minimum());
            } else {
                var gain = BigDecimal.valueOf(
                        raise.requirement().weight() * 60L / raise.requirement().required());
                assertThat(lastGain == null || gain.compareTo(lastGain) <= 0).isTrue();
                lastGain = gain;
            }
        }
        assertThat(below).isEmpty();
    }

    @Property
    void aNextStepSaysWhatItBrings(@ForAll(supplier = Cases.class) Case c) {
        for (var step : c.report().nextSteps()) {
            assertThat(step.to()).isEqualTo(step.from() + 1);
            assertThat(c.with(step.requirement().item(), step.to()).report().score())
                    .isEqualTo(step.scoreAfter());
        }
    }

    private static int steps(Raise raise) {
        return raise.to() - (raise.from() == null ? 0 : raise.from());
    }

    private static int proficiency(Case c, Requirement requirement) {
        var answer = c.profile().answer(requirement.item());
        return answer == null ? 0 : answer;
    }

    /** Tries every single raise, then every pair, and so on. */
    private static int fewestRaises(Case c) {
        var reached = List.of(c);
        for (int raises = 0; !reached.isEmpty(); raises++) {
            if (reached.stream().anyMatch(each -> each.report().verdict() == Verdict.MEETS)) {
                return raises;
            }
            var next = new HashMap<Map<Section, Map<String, Integer>>, Case>();
            for (var each : reached) {
                for (var requirement : each.inScope()) {
                    var answer = proficiency(each, requirement);
                    if (answer < 5) {
                        var raised = each.with(requirement.item(), answer + 1);
                        next.put(raised.profile().answers(), raised);
                    }
                }
            }
            reached = List.copyOf(next.values());
        }
        throw new AssertionError("no raises lead to the level");
    }
}
