package org.peldano.http;

import java.util.List;
import java.util.Locale;
import org.peldano.http.Problem.Fault;

/** A request that cannot be answered as asked; worded only once the caller's language is known. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient Wording detail;
    private final transient List<Flaw> flaws;

    public ProblemException(ProblemType type, Wording detail, List<Flaw> flaws) {
        // Neither a message nor a stack: it is an answer, which nobody logs.
        super(null, null, false, false);
        this.type = type;
        this.detail = detail;
        this.flaws = List.copyOf(flaws);
    }

    /** A problem with one query parameter, of which {@code key} says what is expected. */
    public static ProblemException ofParameter(
            String parameter, List<String> suggestions, String key, Object... values) {
        var wording = Wording.of(key, values);
        return new ProblemException(
                ProblemType.INVALID_PARAMETER, wording, List.of(new Flaw(null, parameter, wording, suggestions)));
    }

    public static ProblemException unknownResource(String path) {
        return new ProblemException(
                ProblemType.UNKNOWN_RESOURCE, Wording.of("detail.unknown-resource", path), List.of());
    }

    public Problem in(Locale language, String traceId) {
        var errors = flaws.stream()
                .map(f -> new Fault(f.pointer, f.parameter, f.detail.in(language), f.suggestions))
                .toList();
        return new Problem(
                "/problems/" + type.slug(), type.title(language), type.status(), detail.in(language), errors, traceId);
    }

    /** What exactly is wrong, where there is more than one thing to say. */
    public List<Flaw> flaws() {
        return flaws;
    }

    public ProblemType type() {
        return type;
    }

    /** Something to be said in the caller's language. */
    @FunctionalInterface
    public interface Wording {

        String in(Locale language);

        static Wording of(String key, Object... values) {
            return language -> Messages.text(language, key, values);
        }
    }

    /** One thing that is wrong: see {@link Fault}. */
    public record Flaw(String pointer, String parameter, Wording detail, List<String> suggestions) {

        /** A flaw in the body, at an RFC 6901 fragment. */
        public static Flaw at(String pointer, Wording detail, List<String> suggestions) {
            return new Flaw(pointer, null, detail, suggestions);
        }
    }
}
