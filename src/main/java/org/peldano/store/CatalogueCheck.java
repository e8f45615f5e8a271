package org.peldano.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready as soon as there is a catalogue to read; whether the database can be reached just now does not matter. */
@Readiness
@ApplicationScoped
class CatalogueCheck implements HealthCheck {

    private final LiveCatalogue live;

    CatalogueCheck(LiveCatalogue live) {
        this.live = live;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("catalogue")
                .up()
                .withData("version", live.current().version())
                .build();
    }
}
