package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Catalogue;
import org.peldano.files.Difference;
import org.peldano.files.EntryType;
import org.peldano.http.Page;
import org.peldano.http.Paging;
import org.peldano.http.ProblemException;
import org.peldano.store.Change;
import org.peldano.store.History;
import org.peldano.store.LiveCatalogue;

/** What changed since somebody last looked. */
@Path("/api/changes")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class ChangeResource {

    private final LiveCatalogue live;
    private final Paging paging;

    ChangeResource(LiveCatalogue live, Paging paging) {
        this.live = live;
        this.paging = paging;
    }

    /** A thing added, changed or removed; {@code affects} are the addresses of the answers that this may alter. */
    record ChangeView(
            long version,
            Instant at,
            EntryType type,
            String slug,
            Difference.Kind change,
            String replacedBy,
            List<String> affects) {

        static ChangeView of(Change change, Catalogue catalogue) {
            return new ChangeView(
                    change.version(),
                    change.at(),
                    change.type(),
                    change.slug(),
                    change.kind(),
                    change.replacedBy(),
                    Affected.by(change, catalogue));
        }
    }

    /** After the version {@code since}, the oldest first; without it, all that is remembered. */
    @GET
    public Page<ChangeView> list(@RestQuery String since, @RestQuery String limit, @RestQuery String cursor) {
        var history = live.history();
        var after = since == null ? history.complete() : version(since, history);
        var changes = history.changes().stream()
                .filter(change -> change.version() > after)
                .toList();
        return paging.page(changes, ChangeResource::key, change -> ChangeView.of(change, history.catalogue()));
    }

    private static String key(Change change) {
        return change.version() + " " + change.type() + " " + change.slug();
    }

    private static long version(String since, History history) {
        var known = history.catalogue().version();
        var version = since.matches("[0-9]{1,18}") ? Long.parseLong(since) : Long.MAX_VALUE;
        if (version > known) {
            throw ProblemException.ofParameter("since", List.of(), "detail.since", known);
        }
        if (version < history.complete()) {
            throw ProblemException.ofParameter("since", List.of(), "detail.since-forgotten", history.complete());
        }
        return version;
    }
}
