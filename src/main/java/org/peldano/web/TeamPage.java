package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.api.Known;
import org.peldano.api.LevelView;
import org.peldano.http.Rendered;
import org.peldano.store.LiveCatalogue;

/** Where somebody sees what a team covers of a level; its profiles go from the browser to the service, not here. */
@Path("/team/{level}")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class TeamPage {

    private final LiveCatalogue live;
    private final Pages pages;

    TeamPage(LiveCatalogue live, Pages pages) {
        this.live = live;
        this.pages = pages;
    }

    @GET
    public Rendered get(@RestPath String level) {
        var catalogue = live.current();
        var compared = Known.scorable("/team/" + level, catalogue.level(level));
        var view = LevelView.of(compared, catalogue, pages.language());
        return pages.show("team", Map.of("asked", Questionnaire.of(view)));
    }
}
