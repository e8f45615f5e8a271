package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peldano.catalogue.Catalogue;
import org.peldano.http.Caller;
import org.peldano.http.Messages;
import org.peldano.store.LiveCatalogue;

/** Where everything is, which version of it, and under which terms. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class EntryPointResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final String buildVersion;

    EntryPointResource(
            LiveCatalogue live,
            Caller caller,
            @ConfigProperty(name = "quarkus.application.version") String buildVersion) {
        this.live = live;
        this.caller = caller;
        this.buildVersion = buildVersion;
    }

    /** {@code links} are addresses, or templates of them, by what is found there. */
    record EntryPoint(
            String name,
            String summary,
            long catalogueVersion,
            String buildVersion,
            Map<String, String> links,
            List<Ref> frameworks,
            List<LicenseView> licenses,
            List<String> acknowledgements,
            String language) {}

    /** Under which terms {@code what} may be used. */
    record LicenseView(String what, String name, String url) {}

    @GET
    public EntryPoint get() {
        var catalogue = live.current();
        var language = caller.language();
        return new EntryPoint(
                "Peldaño",
                Messages.text(language, "service.summary"),
                catalogue.version(),
                buildVersion,
                Links.ALL,
                catalogue.frameworks().stream()
                        .map(framework ->
                                new Ref(framework.slug(), framework.name().in(language)))
                        .toList(),
                licenses(catalogue, language),
                catalogue.frameworks().stream()
                        .flatMap(framework -> framework.acknowledgements().stream())
                        .map(text -> text.in(language))
                        .distinct()
                        .toList(),
                language.getLanguage());
    }

    private static List<LicenseView> licenses(Catalogue catalogue, Locale language) {
        var code = new LicenseView(
                Messages.text(language, "service.code"), "Apache-2.0", "https://www.apache.org/licenses/LICENSE-2.0");
        var contents = catalogue.frameworks().stream()
                .map(framework -> new LicenseView(
                        framework.name().in(language),
                        framework.license().name(),
                        framework.license().url().toString()));
        return Stream.concat(contents, Stream.of(code)).toList();
    }
}
