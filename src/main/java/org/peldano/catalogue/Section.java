package org.peldano.catalogue;

/** The two halves of what a level asks: what a person can or knows, and what a person does. */
public enum Section {
    SKILLS,
    TASKS
}
