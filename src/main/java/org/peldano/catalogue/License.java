package org.peldano.catalogue;

import java.net.URI;

/** The terms under which the wording of a framework may be used. */
public record License(String name, URI url) {}
