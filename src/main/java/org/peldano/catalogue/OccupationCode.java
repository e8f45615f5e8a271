package org.peldano.catalogue;

/** Where a classification of occupations places a role. {@code label} is the classification's own, in English. */
public record OccupationCode(String classification, String code, String label) {}
