package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Level;
import org.peldano.http.Caller;
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;
import org.peldano.publishing.Description;
import org.peldano.publishing.Occupation;
import org.peldano.publishing.TextForm;
import org.peldano.store.LiveCatalogue;

/** Roles, as a whole or at one level, as others publish them. */
@Path("/api/roles/{role}/description")
@NonBlocking
class DescriptionResource {

    static final String JSON_LD = "application/ld+json";

    private static final String MARKDOWN = "text/markdown";

    private final LiveCatalogue live;
    private final Caller caller;
    private final PublicAddress address;

    DescriptionResource(LiveCatalogue live, Caller caller, PublicAddress address) {
        this.live = live;
        this.caller = caller;
        this.address = address;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Description json(@RestPath String role, @RestQuery String level) {
        return describe(role, level);
    }

    @GET
    @Produces(JSON_LD)
    public Rendered jsonLd(@RestPath String role, @RestQuery String level) {
        return Rendered.of(Occupation.jsonLd(describe(role, level)));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Rendered html(@RestPath String role, @RestQuery String level) {
        return Rendered.of(TextForm.HTML.write(describe(role, level)));
    }

    @GET
    @Produces(MARKDOWN)
    public Rendered markdown(@RestPath String role, @RestQuery String level) {
        return Rendered.of(TextForm.MARKDOWN.write(describe(role, level)));
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public Rendered plain(@RestPath String role, @RestQuery String level) {
        return Rendered.of(TextForm.PLAIN.write(describe(role, level)));
    }

    private Description describe(String slug, String level) {
        var catalogue = live.current();
        var role = Known.at("/api/roles/" + slug + "/description", catalogue.role(slug));
        var levels = catalogue.levelsOf(role);
        Known.oneOf(levels.stream().map(Level::slug).toList(), "level", level);
        return catalogue
                .level(String.valueOf(level))
                .filter(levels::contains)
                .map(one -> Description.of(one, catalogue, caller.language(), address.base()))
                .orElseGet(() -> Description.of(role, catalogue, caller.language(), address.base()));
    }
}
