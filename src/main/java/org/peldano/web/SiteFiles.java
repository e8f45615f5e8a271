package org.peldano.web;

import static java.util.stream.Collectors.joining;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.http.Language;
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;
import org.peldano.store.LiveCatalogue;

/** What search engines read before they read pages. */
@Path("/")
@NonBlocking
class SiteFiles {

    private final LiveCatalogue live;
    private final URI base;

    SiteFiles(LiveCatalogue live, PublicAddress address) {
        this.live = live;
        this.base = address.base();
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public Rendered robots() {
        return Rendered.of("User-agent: *\nDisallow: /search\n\nSitemap: " + base + "/sitemap.xml\n");
    }

    @GET
    @Path("sitemap.xml")
    @Produces(MediaType.APPLICATION_XML)
    public Rendered sitemap() {
        var entries = Language.SPOKEN.stream()
                .flatMap(language -> paths(live.current()).map(path -> entry(path, language)))
                .collect(joining());
        return Rendered.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
                + entries + "</urlset>\n");
    }

    private static Stream<String> paths(Catalogue catalogue) {
        var levels = catalogue.levels().stream();
        var scorable = catalogue.levels().stream().filter(Level::scorable).map(Level::slug);
        return Stream.of(
                        Stream.of("/", "/assess", "/compare"),
                        levels.map(level -> "/levels/" + level.slug()),
                        scorable.flatMap(level -> Stream.of("/assess/" + level, "/team/" + level)),
                        catalogue.skills().stream().map(HomeRung::address),
                        catalogue.tasks().stream().map(HomeRung::address))
                .flatMap(paths -> paths);
    }

    private String entry(String path, Locale language) {
        var alternates = Language.SPOKEN.stream()
                .map(other -> "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>"
                        .formatted(other.getLanguage(), address(path, other)))
                .collect(joining());
        return "<url><loc>" + address(path, language) + "</loc>" + alternates + "</url>\n";
    }

    private String address(String path, Locale language) {
        return base + path + "?lang=" + language.getLanguage();
    }
}
