package org.peldano.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Level;

/** The framework that the service brings along, as it is published. */
public final class Packaged {

    public static final FrameworkDocument DOCUMENT = read("/frameworks/community-manager.yaml");
    public static final Framework FRAMEWORK = Assembly.of(DOCUMENT, (type, slug) -> 1);
    public static final Catalogue CATALOGUE = new Catalogue(1, List.of(FRAMEWORK));
    public static final Level JUNIOR = CATALOGUE.level("junior").orElseThrow();
    public static final Level SENIOR = CATALOGUE.level("senior").orElseThrow();

    private Packaged() {}

    private static FrameworkDocument read(String resource) {
        try (var in = Packaged.class.getResourceAsStream(resource)) {
            return new Documents().read(in.readAllBytes(), DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
