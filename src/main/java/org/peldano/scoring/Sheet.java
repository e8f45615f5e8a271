package org.peldano.scoring;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

/**
 * What one person says to a {@link Yardstick}, to be wiped for the next. It takes what is plain and says no to all else,
 * which a {@link Resolver} then understands or refuses. Of one thread at a time.
 */
public final class Sheet {

    public static final int NOT_ASSESSED = -1;

    private static final byte NOT_GIVEN = -2;

    private final Yardstick yardstick;
    private final byte[] answers;
    private final Set<Section> sections = EnumSet.noneOf(Section.class);
    private final Set<Item> others = new HashSet<>();
    private final List<Tenure> experience = new ArrayList<>();
    private final Set<String> conditions = new HashSet<>();

    Sheet(Yardstick yardstick) {
        this.yardstick = yardstick;
        answers = new byte[yardstick.requirements().length];
        wipe();
    }

    public void wipe() {
        Arrays.fill(answers, NOT_GIVEN);
        sections.clear();
        others.clear();
        experience.clear();
        conditions.clear();
    }

    /** Brings a section into scope; false where it is already. */
    public boolean open(Section section) {
        return sections.add(section);
    }

    /** Takes a proficiency, 0 to 5 or {@link #NOT_ASSESSED}; false where {@code name} is not plain, or repeated. */
    public boolean answer(Section section, String name, int proficiency) {
        var place = yardstick.place(section, name);
        if (place == null) {
            var item = yardstick.item(section, name);
            if (item == null) {
                return false;
            }
            place = yardstick.place(section, item.slug());
            if (place == null) {
                return others.add(item);
            }
        }
        return answer(place, proficiency);
    }

    /** The same for what is at {@code place}, as {@link #place} finds it. */
    public boolean answer(int place, int proficiency) {
        var first = answers[place] == NOT_GIVEN;
        answers[place] = (byte) proficiency;
        return first;
    }

    /** Where {@code name} is always answered; null where it is none of the usual names of what the level asks. */
    public Integer place(Section section, String name) {
        return yardstick.place(section, name);
    }

    /** Whether {@code name} is the slug of what is at {@code place}. */
    public boolean hasSlug(int place, String name) {
        return yardstick.requirements()[place].item().slug().equals(name);
    }

    /** Takes time spent at a level; false where {@code name} is not plain, or repeated. */
    public boolean experience(String name, Period length) {
        var level = yardstick.experience(name);
        if (level == null || experience.stream().anyMatch(t -> t.level().slug().equals(level.slug()))) {
            return false;
        }
        return experience.add(new Tenure(level, length));
    }

    /** Takes a condition that holds; false where {@code name} is not plain, or repeated. */
    public boolean condition(String name) {
        var condition = yardstick.condition(name);
        return condition != null && conditions.add(condition);
    }

    /**
     * The score of what was taken, with its reasons; empty where something was taken that does not count.
     *
     * @throws NothingInScope where the level asks nothing of it
     */
    public Optional<ScoreReport> report() {
        var comparisons = new ArrayList<Comparison>(answers.length);
        for (int i = 0; i < answers.length; i++) {
            var requirement = yardstick.requirements()[i];
            if (isInScope(requirement)) {
                var submitted = answers[i] < 0 ? null : Integer.valueOf(answers[i]);
                comparisons.add(Comparison.of(requirement, submitted, yardstick.step(i)));
            } else if (answers[i] != NOT_GIVEN) {
                return Optional.empty();
            }
        }
        return others.isEmpty()
                ? Optional.of(Scorer.score(yardstick.level(), comparisons, experience))
                : Optional.empty();
    }

    /**
     * The figures of {@link Scorer#score} for what was taken.
     *
     * @throws NothingInScope where the level asks nothing of it
     */
    public Summary summary() {
        long weight = 0;
        long assessed = 0;
        long earned = 0;
        var blocked = false;
        var complete = true;
        for (int i = 0; i < answers.length; i++) {
            var requirement = yardstick.requirements()[i];
            if (isInScope(requirement)) {
                var answer = answers[i];
                weight += requirement.weight();
                if (answer >= 0) {
                    assessed += requirement.weight();
                    earned += yardstick.step(i) * Math.min(answer, requirement.required());
                    blocked |= answer < requirement.minimum();
                } else {
                    complete &= requirement.minimum() == 0;
                }
            }
        }
        if (weight == 0) {
            throw new NothingInScope(yardstick.level());
        }
        var tally = new Tally(weight, assessed, earned);
        return new Summary(tally.score(), tally.upper(), tally.coverage(), verdict(tally, blocked, complete));
    }

    private boolean isInScope(Requirement requirement) {
        var condition = requirement.condition();
        return sections.contains(requirement.item().section())
                && (condition == null || conditions.contains(condition.slug()));
    }

    private Verdict verdict(Tally tally, boolean blocked, boolean complete) {
        var passing = yardstick.level().passingScore();
        var months = Seniority.of(yardstick.level(), experience);
        if (blocked || Boolean.FALSE.equals(months.met()) || !tally.passes(tally.possible(), passing)) {
            return Verdict.NOT_YET;
        }
        var settled = complete && (months.required() == null || months.submitted() != null);
        return settled && tally.passes(tally.earned(), passing) ? Verdict.MEETS : Verdict.UNDETERMINED;
    }
}
