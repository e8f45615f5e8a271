package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.api.Known;
import org.peldano.catalogue.Item;
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;
import org.peldano.publishing.Term;
import org.peldano.store.LiveCatalogue;

/** What a skill or a task is, who asks for it, and where it comes from. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class ItemPages {

    private final LiveCatalogue live;
    private final Pages pages;
    private final PublicAddress address;

    ItemPages(LiveCatalogue live, Pages pages, PublicAddress address) {
        this.live = live;
        this.pages = pages;
        this.address = address;
    }

    @GET
    @Path("skills/{skill}")
    public Rendered skill(@RestPath String skill) {
        var catalogue = live.current();
        var found = Known.at("/skills/" + skill, catalogue.skill(skill));
        return show(found, ItemSheet.of(found, catalogue, pages.language()));
    }

    @GET
    @Path("tasks/{task}")
    public Rendered task(@RestPath String task) {
        var catalogue = live.current();
        var found = Known.at("/tasks/" + task, catalogue.task(task));
        return show(found, ItemSheet.of(found, catalogue, pages.language()));
    }

    private Rendered show(Item item, ItemSheet sheet) {
        var jsonLd = Term.jsonLd(item, pages.language(), address.base());
        return pages.show("item", Map.of("item", sheet, "jsonLd", jsonLd));
    }
}
