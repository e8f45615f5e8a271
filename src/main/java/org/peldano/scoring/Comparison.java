package org.peldano.scoring;

import org.peldano.catalogue.Requirement;

/**
 * A requirement beside what was submitted for it. Earnings are whole numbers: sixtieths of a unit of weight,
 * because 60 is divisible by every proficiency that can be required.
 *
 * @param submitted null where it is not assessed
 * @param gap how many raises are between what was submitted and what is required
 * @param step what one raise brings
 */
record Comparison(Requirement requirement, Integer submitted, int gap, long step) {

    static final long UNIT = 60;

    static Comparison of(Requirement requirement, Integer submitted) {
        return of(requirement, submitted, stepOf(requirement));
    }

    static Comparison of(Requirement requirement, Integer submitted, long step) {
        var given = submitted == null ? 0 : submitted;
        return new Comparison(requirement, submitted, Math.max(requirement.required() - given, 0), step);
    }

    static long stepOf(Requirement requirement) {
        return requirement.weight() * UNIT / requirement.required();
    }

    boolean assessed() {
        return submitted != null;
    }

    /** What was submitted, 0 where it is not assessed. */
    int proficiency() {
        return assessed() ? submitted : 0;
    }

    boolean belowMinimum() {
        return proficiency() < requirement.minimum();
    }

    long earned() {
        return step * (requirement.required() - gap);
    }

    long missed() {
        return step * gap;
    }
}
