package org.peldano;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service with a second profession, which it reads from a file on disk. On a database of its own. */
public class TwoFrameworks implements QuarkusTestProfile {

    public static final String GARDENING = "src/test/resources/frameworks/gardening.yaml";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("peldano.frameworks.files", "frameworks/community-manager.yaml," + GARDENING);
    }
}
