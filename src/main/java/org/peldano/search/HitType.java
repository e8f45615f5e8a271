package org.peldano.search;

/** What sort of thing is found. */
public enum HitType {
    ROLE,
    LEVEL,
    TASK,
    SKILL
}
