package org.peldano.http;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peldano.http.ProblemException.Wording;

/** Which of several media types a caller gets: {@code format} over {@code Accept} over the first one. */
final class Negotiation {

    private static final Map<String, String> FORMATS = Map.of(
            "json", "application/json",
            "jsonld", "application/ld+json",
            "yaml", "application/yaml",
            "html", "text/html",
            "md", "text/markdown",
            "txt", "text/plain",
            "csv", "text/csv",
            "ndjson", "application/x-ndjson");

    private Negotiation() {}

    /**
     * The media type to answer with.
     *
     * @throws ProblemException where {@code format} is none, or where nothing that is acceptable is served
     */
    static String choose(RoutingContext request, List<String> served) {
        var format = request.queryParams().get("format");
        if (format != null && !FORMATS.containsKey(format)) {
            throw ProblemException.ofParameter("format", formats(served), "detail.unknown-format", format);
        }
        var accept = format == null ? request.request().getHeader("Accept") : FORMATS.get(format);
        return best(accept, served)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_ACCEPTABLE,
                        Wording.of("detail.not-acceptable", String.join(", ", served)),
                        List.of()));
    }

    /** The word for {@code mediaType} in {@code format}. */
    static String format(String mediaType) {
        return FORMATS.entrySet().stream()
                .filter(format -> format.getValue().equals(mediaType))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("json");
    }

    private static List<String> formats(Collection<String> served) {
        return served.stream().map(Negotiation::format).toList();
    }

    /** The one of {@code served} that a header, which may be null, likes best; the first one where it likes several. */
    static Optional<String> best(String accept, List<String> served) {
        var ranges = accept == null ? List.<Range>of() : ranges(accept);
        if (ranges.isEmpty()) {
            return served.stream().findFirst();
        }
        String best = null;
        double quality = 0;
        for (var mediaType : served) {
            var own = qualityOf(mediaType, ranges);
            if (own > quality) {
                best = mediaType;
                quality = own;
            }
        }
        return Optional.ofNullable(best);
    }

    /** That of the most specific range that holds {@code mediaType}; 0 where none does. */
    private static double qualityOf(String mediaType, List<Range> ranges) {
        var main = mediaType.substring(0, mediaType.indexOf('/'));
        for (var name : List.of(mediaType, main + "/*", "*/*")) {
            for (var range : ranges) {
                if (range.name.equals(name)) {
                    return range.quality;
                }
            }
        }
        return 0;
    }

    /** Empty where the header cannot be read, which then counts as absent. */
    private static List<Range> ranges(String accept) {
        var ranges = new ArrayList<Range>();
        for (var part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            var pieces = part.split(";", -1);
            var name = pieces[0].strip();
            if (name.matches("[^\\s/]+/[^\\s/]+")) {
                ranges.add(new Range(name, quality(pieces)));
            }
        }
        return ranges;
    }

    private static double quality(String[] pieces) {
        for (var piece : pieces) {
            var parameter = piece.strip();
            if (parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }

    private record Range(String name, double quality) {}
}
