package org.peldano.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.http.Caller;
import org.peldano.http.Page;
import org.peldano.http.Paging;
import org.peldano.search.HitType;

/** Everything that is published, by what people call it. It may take a while, so it is not for the event loop. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    private final Caller caller;
    private final Paging paging;
    private final Searching searching;

    SearchResource(Caller caller, Paging paging, Searching searching) {
        this.caller = caller;
        this.paging = paging;
        this.searching = searching;
    }

    @GET
    @Path("search")
    public Page<HitView> search(
            @RestQuery String q, @RestQuery String type, @RestQuery String limit, @RestQuery String cursor) {
        var sought = Query.of(q);
        var hits = searching.index().search(sought, caller.language(), types(type));
        return paging.page(hits, HitView::key, HitView::of);
    }

    @GET
    @Path("suggest")
    public Page<SuggestionView> suggest(@RestQuery String q, @RestQuery String limit, @RestQuery String cursor) {
        var hits = searching.index().suggest(Query.of(q), caller.language());
        return paging.page(hits, HitView::key, SuggestionView::of);
    }

    private static Set<HitType> types(String type) {
        Known.oneOf(Arrays.stream(HitType.values()).map(SearchResource::slug).toList(), "type", type);
        return Arrays.stream(HitType.values())
                .filter(t -> type == null || slug(t).equals(type))
                .collect(Collectors.toSet());
    }

    private static String slug(HitType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
