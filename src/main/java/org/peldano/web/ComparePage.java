package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.api.Known;
import org.peldano.api.ProgressionView;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.http.Rendered;
import org.peldano.scoring.Progression;
import org.peldano.store.LiveCatalogue;

/** What changes from one level to another of its ladder. */
@Path("/compare")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class ComparePage {

    private final LiveCatalogue live;
    private final Pages pages;

    ComparePage(LiveCatalogue live, Pages pages) {
        this.live = live;
        this.pages = pages;
    }

    /** Without {@code to}, the level that is best described; without {@code from}, the one below. */
    @GET
    public Rendered get(@RestQuery String from, @RestQuery String to) {
        var catalogue = live.current();
        Known.oneOf(catalogue.levels().stream().map(Level::slug).toList(), "to", to);
        var reached =
                to == null ? best(catalogue.levels()) : catalogue.level(to).orElseThrow();
        var ladder = catalogue.ladder(reached);
        Known.oneOf(ladder.stream().map(Level::slug).toList(), "from", from);
        var start = from == null ? below(reached) : catalogue.level(from).orElseThrow();
        return pages.show("compare", Map.of("progression", progression(start, reached, catalogue)));
    }

    private ProgressionView progression(Level from, Level to, Catalogue catalogue) {
        return ProgressionView.of(Progression.between(from, to), catalogue, pages.language());
    }

    /** The highest of those of which the documents say most. */
    static Level best(Collection<Level> levels) {
        return levels.stream()
                .max(Comparator.comparing(Level::scorable)
                        .thenComparing(Level::documented)
                        .thenComparing(Level::rank))
                .orElseThrow();
    }

    private static Level below(Level level) {
        return level.from() == null ? level : level.from().level();
    }
}
