package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Level;
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;
import org.peldano.publishing.Description;
import org.peldano.publishing.Occupation;
import org.peldano.store.LiveCatalogue;

/** The ladder at one look. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class HomePage {

    private final LiveCatalogue live;
    private final Pages pages;
    private final PublicAddress address;

    HomePage(LiveCatalogue live, Pages pages, PublicAddress address) {
        this.live = live;
        this.pages = pages;
        this.address = address;
    }

    /** The rungs of one framework, the highest first. */
    record Ladder(String name, String summary, List<HomeRung> rungs, List<AskedGroup> groups) {

        static Ladder of(Framework framework, Catalogue catalogue, Locale language) {
            var rungs = framework.levels().stream()
                    .sorted(Comparator.comparingInt(Level::rank).reversed())
                    .map(level -> HomeRung.of(level, catalogue, language))
                    .toList();
            return new Ladder(framework.name().in(language), framework.summary().in(language), rungs, groups(rungs));
        }

        /** Those of the level that asks for most. */
        private static List<AskedGroup> groups(List<HomeRung> rungs) {
            return rungs.stream()
                    .map(rung -> AskedGroup.list(rung.level()))
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
        }
    }

    @GET
    public Rendered get() {
        var catalogue = live.current();
        var ladders = catalogue.frameworks().stream()
                .map(framework -> Ladder.of(framework, catalogue, pages.language()))
                .toList();
        var role = catalogue.roles().iterator().next();
        var described = Description.of(role, catalogue, pages.language(), address.base());
        return pages.show("home", Map.of("ladders", ladders, "jsonLd", Occupation.jsonLd(described)));
    }
}
