package org.peldano.catalogue;

/** That a level asks for an item, seen from the item. */
public record Demand(Level level, Requirement requirement) {}
