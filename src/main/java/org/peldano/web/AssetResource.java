package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.peldano.api.Known;
import org.peldano.http.Rendered;

/** Style, script and pictures, at addresses that change with them. */
@Path("/assets/{edition}/{name}")
@NonBlocking
class AssetResource {

    private final Assets assets;

    AssetResource(Assets assets) {
        this.assets = assets;
    }

    @GET
    public RestResponse<Rendered> get(@RestPath String edition, @RestPath String name) {
        var asset = Known.at("/assets/" + edition + "/" + name, assets.find(edition, name));
        return ResponseBuilder.ok(asset.file(), asset.type())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
