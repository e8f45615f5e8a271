package org.peldano.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.api.Query;
import org.peldano.api.Searching;
import org.peldano.http.Rendered;
import org.peldano.search.Hit;
import org.peldano.search.HitType;

/** What is found by what people call it. It may take a while, so it is not for the event loop. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class SearchPage {

    private final Searching searching;
    private final Pages pages;

    SearchPage(Searching searching, Pages pages) {
        this.searching = searching;
        this.pages = pages;
    }

    @GET
    public Rendered get(@RestQuery String q) {
        List<Hit> hits = q == null
                ? List.of()
                : searching
                        .index()
                        .search(Query.of(q), pages.language(), EnumSet.of(HitType.LEVEL, HitType.TASK, HitType.SKILL));
        return pages.show("search", Map.of("q", q == null ? "" : q, "hits", hits));
    }
}
