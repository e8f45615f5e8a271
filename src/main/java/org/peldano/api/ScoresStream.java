package org.peldano.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.util.List;
import org.peldano.http.ProblemException;
import org.peldano.http.Streaming;
import org.peldano.store.LiveCatalogue;

/** Many profiles compared with one level while they arrive. They are neither kept nor logged. */
@ApplicationScoped
class ScoresStream implements Streaming {

    private static final List<String> DETAILS = List.of("summary", "full");

    private final LiveCatalogue live;
    private final Scoring scoring;
    private final ScoreDesks desks;
    private final ObjectMapper mapper;

    ScoresStream(LiveCatalogue live, Scoring scoring, ScoreDesks desks, ObjectMapper mapper) {
        this.live = live;
        this.scoring = scoring;
        this.desks = desks;
        this.mapper = mapper;
    }

    @Override
    public String path() {
        return "/api/levels/:level/scores";
    }

    /** All of one stream is compared with the same version of the catalogue. */
    @Override
    public Work begin(Request request, OutputStream out) {
        var catalogue = live.current();
        var slug = request.path("level");
        var level = Known.scorable("/api/levels/" + slug + "/scores", catalogue.level(slug));
        var detail = request.query("detail");
        Known.oneOf(DETAILS, "detail", detail);
        var full = DETAILS.get(1).equals(detail);
        var asCsv = request.answers().equals(Spreadsheet.MEDIA_TYPE);
        if (full && asCsv) {
            throw ProblemException.ofParameter("detail", List.of(DETAILS.get(0)), "detail.full-as-csv");
        }
        var writer = asCsv
                ? new CsvScores(out, Spreadsheet.separator(request.language()))
                : new JsonScores(
                        out,
                        mapper,
                        desks.of(catalogue, level, request.language()).form());
        var comparing =
                new Comparing(scoring.resolver(catalogue), level, request.language(), request.traceId(), writer);
        return request.reads().equals(Spreadsheet.MEDIA_TYPE)
                ? new CsvProfiles(comparing, full)
                : new JsonProfiles(comparing, full);
    }
}
