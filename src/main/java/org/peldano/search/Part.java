package org.peldano.search;

/** A piece of a text; {@code marked} where it is what was sought. */
public record Part(String text, boolean marked) {}
