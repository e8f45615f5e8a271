package org.peldano.scoring;

import java.util.List;

/** A submission that cannot be understood, with everything that is wrong with its names, in the order given. */
public record Refusal(List<Problem> problems) implements Reading {

    public Refusal {
        problems = List.copyOf(problems);
    }
}
