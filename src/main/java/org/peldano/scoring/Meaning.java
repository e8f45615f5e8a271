package org.peldano.scoring;

/** Something that a name may stand for. */
record Meaning<T>(T thing, String slug, Match match) {}
