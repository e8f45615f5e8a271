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
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;
import org.peldano.publishing.Description;
import org.peldano.publishing.Occupation;
import org.peldano.store.LiveCatalogue;

/** Everything about a level, to be read or printed. */
@Path("/levels/{level}")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class LevelPage {

    private final LiveCatalogue live;
    private final Pages pages;
    private final PublicAddress address;

    LevelPage(LiveCatalogue live, Pages pages, PublicAddress address) {
        this.live = live;
        this.pages = pages;
        this.address = address;
    }

    @GET
    public Rendered get(@RestPath String level) {
        var catalogue = live.current();
        var found = Known.at("/levels/" + level, catalogue.level(level));
        var view = LevelView.of(found, catalogue, pages.language());
        var described = Description.of(found, catalogue, pages.language(), address.base());
        return pages.show(
                "level",
                Map.of("level", view, "groups", AskedGroup.list(view), "jsonLd", Occupation.jsonLd(described)));
    }
}
