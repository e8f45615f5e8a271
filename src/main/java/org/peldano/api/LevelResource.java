package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Role;
import org.peldano.http.Caller;
import org.peldano.http.Page;
import org.peldano.http.Paging;
import org.peldano.http.Rendered;
import org.peldano.store.LiveCatalogue;

/** The levels of every role. */
@Path("/api/levels")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class LevelResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final Paging paging;

    LevelResource(LiveCatalogue live, Caller caller, Paging paging) {
        this.live = live;
        this.caller = caller;
        this.paging = paging;
    }

    @GET
    public Page<LevelItem> list(@RestQuery String role, @RestQuery String limit, @RestQuery String cursor) {
        var catalogue = live.current();
        var language = caller.language();
        Known.oneOf(catalogue.roles().stream().map(Role::slug).toList(), "role", role);
        List<Level> levels = catalogue.levels().stream()
                .filter(level -> role == null || level.role().slug().equals(role))
                .toList();
        return paging.page(levels, Level::slug, level -> LevelItem.of(level, language));
    }

    @GET
    @Path("{level}")
    public LevelView get(@RestPath String level) {
        return LevelView.of(known(level), live.current(), caller.language());
    }

    /** The blank assessment sheet. */
    @GET
    @Path("{level}")
    @Produces(Spreadsheet.MEDIA_TYPE)
    public RestResponse<Rendered> sheet(@RestPath String level) {
        var assessed = known(level);
        if (!assessed.scorable()) {
            throw Scoring.notScorable(assessed);
        }
        return ResponseBuilder.ok(AssessmentSheet.of(assessed, caller.language()))
                .header(HttpHeaders.CONTENT_TYPE, Spreadsheet.MEDIA_TYPE + "; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + assessed.slug() + ".csv\"")
                .build();
    }

    private Level known(String level) {
        return Known.at("/api/levels/" + level, live.current().level(level));
    }
}
