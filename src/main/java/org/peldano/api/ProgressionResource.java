package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.http.Caller;
import org.peldano.http.ProblemException;
import org.peldano.scoring.Progression;
import org.peldano.store.LiveCatalogue;

/** What becomes of a person's tasks and skills from one level to another. */
@Path("/api/levels/{level}/progression")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class ProgressionResource {

    private final LiveCatalogue live;
    private final Caller caller;

    ProgressionResource(LiveCatalogue live, Caller caller) {
        this.live = live;
        this.caller = caller;
    }

    /** Without {@code from}, from the level below. */
    @GET
    public ProgressionView get(@RestPath String level, @RestQuery String from) {
        var catalogue = live.current();
        var reached = Known.at("/api/levels/" + level + "/progression", catalogue.level(level));
        return ProgressionView.of(
                Progression.between(start(catalogue, reached, from), reached), catalogue, caller.language());
    }

    /** Any level of the same ladder. */
    private static Level start(Catalogue catalogue, Level reached, String from) {
        if (from == null && reached.from() != null) {
            return reached.from().level();
        }
        List<String> ladder =
                catalogue.ladder(reached).stream().map(Level::slug).toList();
        if (from == null) {
            throw ProblemException.ofParameter("from", ladder, "detail.progression-from", reached.slug());
        }
        Known.oneOf(ladder, "from", from);
        return catalogue.level(from).orElseThrow();
    }
}
