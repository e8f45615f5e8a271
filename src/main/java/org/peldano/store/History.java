package org.peldano.store;

import java.util.List;
import org.peldano.catalogue.Catalogue;

/**
 * How the catalogue became what it is.
 *
 * @param complete the version since which every change is in {@code changes}; what was before may be forgotten
 * @param changes the oldest first
 */
public record History(Catalogue catalogue, long complete, List<Change> changes) {}
