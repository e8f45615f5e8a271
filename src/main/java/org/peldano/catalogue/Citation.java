package org.peldano.catalogue;

/** Where a document says something: the slug of the document and its own reference within it, such as {@code 2.10}. */
public record Citation(String document, String ref) {}
