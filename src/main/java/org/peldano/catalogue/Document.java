package org.peldano.catalogue;

import java.net.URI;
import java.time.LocalDate;

/** A published text from which a framework is made. {@code date} is null where the document states none. */
public record Document(String slug, String title, URI url, LocalDate date, String language) {}
