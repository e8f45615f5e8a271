package org.peldano.scoring;

import org.peldano.catalogue.Requirement;

/**
 * A requirement beside what was submitted for it. Earnings are whole numbers: sixtieths of a unit of weight,
 * because 60 is divisible by every proficiency that can be required.
 *
 * @param submitted null where it is not assessed
 */
record Comparison(Requirement requirement, Integer submitted) {

    static final long UNIT = 60;

    boolean assessed() {
        return submitted != null;
    }

    /** What was submitted, 0 where it is not assessed. */
    int proficiency() {
        return assessed() ? submitted : 0;
    }

    /** How many raises are between what was submitted and what is required. */
    int gap() {
        return Math.max(requirement.required() - proficiency(), 0);
    }

    boolean belowMinimum() {
        return proficiency() < requirement.minimum();
    }

    /** What one raise brings. */
    long step() {
        return requirement.weight() * UNIT / requirement.required();
    }

    long earned() {
        return step() * (requirement.required() - gap());
    }

    long missed() {
        return step() * gap();
    }
}
