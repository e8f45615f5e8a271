package org.peldano.files;

/** The types of things whose changes are told apart. */
public enum EntryType {
    FRAMEWORK,
    CONDITION,
    AREA,
    ROLE,
    SKILL,
    INDICATOR,
    TASK,
    LEVEL
}
