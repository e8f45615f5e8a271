package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.api.Known;
import org.peldano.api.LevelView;
import org.peldano.api.ScoreView;
import org.peldano.api.Scoring;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.http.FormBody;
import org.peldano.http.Rendered;
import org.peldano.store.LiveCatalogue;

/** Where a person finds out how far they are from a level. The answers are neither kept nor logged. */
@Path("/assess")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class AssessPage {

    private final LiveCatalogue live;
    private final Scoring scoring;
    private final FormBody form;
    private final Pages pages;

    AssessPage(LiveCatalogue live, Scoring scoring, FormBody form, Pages pages) {
        this.live = live;
        this.scoring = scoring;
        this.form = form;
        this.pages = pages;
    }

    /** A choice between the levels that can be scored, the highest first. */
    @GET
    public Rendered choose() {
        var catalogue = live.current();
        var levels = catalogue.levels().stream()
                .filter(Level::scorable)
                .sorted((a, b) -> b.rank() - a.rank())
                .map(level -> LevelView.of(level, catalogue, pages.language()))
                .toList();
        return pages.show("assessments", Map.of("levels", levels));
    }

    @GET
    @Path("{level}")
    public Rendered ask(@RestPath String level) {
        var catalogue = live.current();
        var compared = Known.scorable("/assess/" + level, catalogue.level(level));
        return pages.show("assess", Map.of("questions", questions(compared, catalogue)));
    }

    /** What a browser without script sends. */
    @POST
    @Path("{level}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public Rendered score(@RestPath String level) {
        var catalogue = live.current();
        var compared = Known.scorable("/assess/" + level, catalogue.level(level));
        var questions = questions(compared, catalogue);
        var scored = scoring.score(catalogue, compared, new Filled(questions, form.read()).profile(), pages.language());
        var view = ScoreView.of(scored, catalogue, pages.language());
        return pages.show("result", Map.of("score", view, "level", questions.level()));
    }

    private Questionnaire questions(Level level, Catalogue catalogue) {
        return Questionnaire.of(LevelView.of(level, catalogue, pages.language()));
    }
}
