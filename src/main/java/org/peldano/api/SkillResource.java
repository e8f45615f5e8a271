package org.peldano.api;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Skill;
import org.peldano.http.Caller;
import org.peldano.http.Page;
import org.peldano.http.Paging;
import org.peldano.search.HitType;
import org.peldano.store.LiveCatalogue;

/** The skills of every framework. */
@Path("/api/skills")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class SkillResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final Paging paging;
    private final Searching searching;

    SkillResource(LiveCatalogue live, Caller caller, Paging paging, Searching searching) {
        this.live = live;
        this.caller = caller;
        this.paging = paging;
        this.searching = searching;
    }

    @GET
    // Looking for words may take a while.
    @Blocking
    public Page<SkillItem> list(
            @RestQuery String role,
            @RestQuery String level,
            @RestQuery String kind,
            @RestQuery String q,
            @RestQuery String limit,
            @RestQuery String cursor) {
        var catalogue = live.current();
        var language = caller.language();
        Known.oneOf(Arrays.stream(Kind.values()).map(Kind::slug).toList(), "kind", kind);
        var filter = ItemFilter.of(catalogue, role, level);
        var found = searching.filter(HitType.SKILL, q);
        var skills = catalogue.skills().stream()
                .filter(filter.and(found))
                .filter(skill -> kind == null || skill.kind().slug().equals(kind))
                .toList();
        return paging.page(skills, Skill::slug, skill -> SkillItem.of(skill, catalogue, language));
    }

    @GET
    @Path("{skill}")
    public SkillView get(@RestPath String skill) {
        var catalogue = live.current();
        return SkillView.of(Known.at("/api/skills/" + skill, catalogue.skill(skill)), catalogue, caller.language());
    }
}
