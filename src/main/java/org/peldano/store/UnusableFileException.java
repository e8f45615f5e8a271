package org.peldano.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.peldano.files.Fault;

/** A file that keeps the service from starting; the message tells its operator what is expected where. */
public class UnusableFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final int MOST = 20;

    UnusableFileException(String message, Exception cause) {
        super(message, cause);
    }

    /** Names the first {@value #MOST} faults, each in a line of its own. */
    UnusableFileException(String message, List<Fault> faults) {
        super(message + ":" + lines(faults));
    }

    private static String lines(List<Fault> faults) {
        var first = faults.stream().limit(MOST).map(fault -> fault.toString().replaceAll("\\s+", " "));
        var rest = faults.size() > MOST ? Stream.of("and " + (faults.size() - MOST) + " more") : Stream.<String>empty();
        return Stream.concat(first, rest).map(line -> "\n  " + line).collect(joining());
    }
}
