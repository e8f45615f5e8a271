package org.peldano.catalogue;

import java.time.Period;

/** The step from the level below. {@code minimumExperience} is of years and months, null where none is asked. */
public record Transition(Level level, Period minimumExperience, LocalizedText summary) {}
