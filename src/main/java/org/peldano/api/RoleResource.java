package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Role;
import org.peldano.http.Caller;
import org.peldano.http.Page;
import org.peldano.http.Paging;
import org.peldano.store.LiveCatalogue;

/** The roles of every framework. */
@Path("/api/roles")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class RoleResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final Paging paging;

    RoleResource(LiveCatalogue live, Caller caller, Paging paging) {
        this.live = live;
        this.caller = caller;
        this.paging = paging;
    }

    @GET
    public Page<RoleItem> list(@RestQuery String limit, @RestQuery String cursor) {
        var catalogue = live.current();
        var language = caller.language();
        return paging.page(List.copyOf(catalogue.roles()), Role::slug, role -> RoleItem.of(role, catalogue, language));
    }

    @GET
    @Path("{role}")
    public RoleView get(@RestPath String role) {
        var catalogue = live.current();
        return RoleView.of(Known.at("/api/roles/" + role, catalogue.role(role)), catalogue, caller.language());
    }
}
