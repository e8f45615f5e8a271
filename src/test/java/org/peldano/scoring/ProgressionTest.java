package org.peldano.scoring;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.Progression.Change;
import org.peldano.scoring.Progression.Shift;

class ProgressionTest {

    private static final Item EMPATHY = SampleLevels.skill("empathy", Kind.APTITUDE);
    private static final Condition ENGLISH = SampleLevels.condition("english");
    private static final Level TRAINEE = SampleLevels.ground("trainee", 50, List.of());
    private static final Map<Change, Change> BACKWARDS = Map.of(
            Change.NEW, Change.DROPPED,
            Change.DROPPED, Change.NEW,
            Change.RAISED, Change.LOWERED,
            Change.LOWERED, Change.RAISED,
            Change.SAME, Change.SAME);

    @Property
    void everythingThatEitherLevelAsksStandsInItOnce(
            @ForAll(supplier = Cases.class) Case one, @ForAll(supplier = Cases.class) Case other) {
        var shifts = Progression.between(one.level(), other.level()).shifts();
        assertThat(shifts.stream().map(Shift::before).filter(r -> r != null).toList())
                .containsExactlyInAnyOrderElementsOf(one.level().requirements());
        assertThat(shifts.stream().map(Shift::after).filter(r -> r != null).toList())
                .isEqualTo(other.level().requirements());
        assertThat(shifts).allSatisfy(shift -> {
            if (shift.before() != null && shift.after() != null) {
                assertThat(key(shift.before())).isEqualTo(key(shift.after()));
            }
        });
        var both = new HashSet<>(keys(one.level()));
        both.addAll(keys(other.level()));
        assertThat(shifts).hasSameSizeAs(both);
    }

    @Property
    void theWayBackIsTheWayThereBackwards(
            @ForAll(supplier = Cases.class) Case one, @ForAll(supplier = Cases.class) Case other) {
        var there = Progression.between(one.level(), other.level()).shifts();
        var back = Progression.between(other.level(), one.level()).shifts();
        assertThat(back)
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .map(shift -> new Shift(shift.after(), shift.before()))
                        .toList());
        there.forEach(shift ->
                assertThat(new Shift(shift.after(), shift.before()).change()).isEqualTo(BACKWARDS.get(shift.change())));
    }

    @Property
    void nothingChangesFromALevelToItself(@ForAll(supplier = Cases.class) Case one) {
        var progression = Progression.between(one.level(), one.level());
        assertThat(progression.shifts())
                .allSatisfy(shift -> assertThat(shift.change()).isEqualTo(Change.SAME));
        assertThat(progression.climb()).isEmpty();
        assertThat(progression.minimumExperience()).isNull();
    }

    @Example
    void whatIsAskedIsComparedByProficiencyFirst() {
        var before = asks(3, 3, Importance.ESSENTIAL, null);
        assertThat(change(before, asks(4, 0, Importance.DESIRABLE, ENGLISH))).isEqualTo(Change.RAISED);
        assertThat(change(before, asks(2, 2, Importance.ESSENTIAL, null))).isEqualTo(Change.LOWERED);
    }

    @Example
    void amongEqualProficienciesTheRestDecides() {
        var before = asks(3, 2, Importance.IMPORTANT, ENGLISH);
        assertThat(change(before, asks(3, 3, Importance.DESIRABLE, ENGLISH))).isEqualTo(Change.RAISED);
        assertThat(change(before, asks(3, 2, Importance.ESSENTIAL, ENGLISH))).isEqualTo(Change.RAISED);
        assertThat(change(before, asks(3, 2, Importance.DESIRABLE, null))).isEqualTo(Change.LOWERED);
        assertThat(change(before, asks(3, 2, Importance.IMPORTANT, null))).isEqualTo(Change.RAISED);
        assertThat(change(before, asks(3, 2, Importance.IMPORTANT, SampleLevels.condition("on-call"))))
                .isEqualTo(Change.SAME);
    }

    @Example
    void theExperienceOfAllStepsAddsUp() {
        var junior = SampleLevels.above(TRAINEE, "junior", 50, null, List.of());
        var senior = SampleLevels.above(junior, "senior", 50, Period.parse("P1Y6M"), List.of());
        var manager = SampleLevels.above(senior, "manager", 50, Period.parse("P8M"), List.of());
        var climbed = Progression.between(TRAINEE, manager);
        assertThat(climbed.climb()).containsExactly(junior, senior, manager);
        assertThat(climbed.minimumExperience()).isEqualTo(Period.parse("P2Y2M"));
        assertThat(Progression.between(TRAINEE, junior).climb()).containsExactly(junior);
        assertThat(Progression.between(TRAINEE, junior).minimumExperience()).isNull();
    }

    @Example
    void nobodyClimbsDownOrAcross() {
        var junior = SampleLevels.above(TRAINEE, "junior", 50, Period.ofYears(1), List.of());
        var analyst = SampleLevels.above(TRAINEE, "analyst", 50, Period.ofYears(1), List.of());
        assertThat(Progression.between(junior, TRAINEE).climb()).isEmpty();
        assertThat(Progression.between(analyst, junior).climb()).isEmpty();
        assertThat(Progression.between(analyst, junior).minimumExperience()).isNull();
    }

    private static Requirement asks(int required, int minimum, Importance importance, Condition condition) {
        return SampleLevels.asks(EMPATHY, importance, required, minimum, condition);
    }

    private static Change change(Requirement before, Requirement after) {
        return new Shift(before, after).change();
    }

    private static String key(Requirement requirement) {
        return requirement.item().section() + " " + requirement.item().slug();
    }

    private static Set<String> keys(Level level) {
        return level.requirements().stream().map(ProgressionTest::key).collect(toSet());
    }
}
