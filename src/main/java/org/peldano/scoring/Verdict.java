package org.peldano.scoring;

/** Whether a profile meets a level. {@code UNDETERMINED} where what is not assessed decides. */
public enum Verdict {
    MEETS,
    NOT_YET,
    UNDETERMINED
}
