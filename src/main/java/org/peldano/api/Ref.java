package org.peldano.api;

/** A thing that is described elsewhere: its slug, and its name in the answer's language. */
record Ref(String slug, String name) {}
