package org.peldano.api;

/** A thing that is described elsewhere: its slug, and its name in the answer's language. */
public record Ref(String slug, String name) {}
