package org.peldano.files;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A document that is no framework, with everything that is wrong in it. */
public class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    InvalidDocumentException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(joining("\n  ", "not a framework:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
