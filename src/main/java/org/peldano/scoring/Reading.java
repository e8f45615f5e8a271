package org.peldano.scoring;

/** What became of a submission whose names were looked up. */
public sealed interface Reading permits Resolution, Refusal {}
