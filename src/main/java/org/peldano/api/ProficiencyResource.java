package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.peldano.catalogue.Framework;
import org.peldano.http.Caller;
import org.peldano.http.Messages;
import org.peldano.store.LiveCatalogue;

/** The proficiency scale, as a framework words it. */
@Path("/api/proficiency")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class ProficiencyResource {

    private final LiveCatalogue live;
    private final Caller caller;

    ProficiencyResource(LiveCatalogue live, Caller caller) {
        this.live = live;
        this.caller = caller;
    }

    /** The scale of one framework: its steps, lowest first. */
    record ProficiencyView(
            String slug, String name, Ref framework, List<StepView> scale, long changedIn, String language) {

        static ProficiencyView of(Framework framework, Locale language) {
            return new ProficiencyView(
                    "proficiency",
                    Messages.text(language, "proficiency.name"),
                    new Ref(framework.slug(), framework.name().in(language)),
                    StepView.list(framework.scale(), language),
                    framework.changedIn(),
                    language.getLanguage());
        }
    }

    /** Without {@code framework}, that of the first framework. */
    @GET
    public ProficiencyView get(@RestQuery String framework) {
        var frameworks = live.current().frameworks();
        Known.oneOf(frameworks.stream().map(Framework::slug).toList(), "framework", framework);
        var chosen =
                frameworks.stream().filter(f -> framework == null || f.slug().equals(framework));
        return ProficiencyView.of(chosen.findFirst().orElseThrow(), caller.language());
    }
}
