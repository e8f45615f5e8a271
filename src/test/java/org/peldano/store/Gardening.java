package org.peldano.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.peldano.TwoFrameworks;
import org.peldano.files.Documents;

/** The small framework of the tests, as released and as corrected. */
record Gardening(String text) {

    static final Gardening RELEASED = new Gardening(read());

    private static final Documents DOCUMENTS = new Documents();

    private static String read() {
        try {
            return Files.readString(Path.of(TwoFrameworks.GARDENING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A label, a requirement, a skill that is gone with all that names it, a task more, another order of the tasks. */
    static Gardening corrected() {
        return RELEASED.with("en: \"Pruning\"", "en: \"Pruning trees\"")
                .with("{skill: pruning, required: 4", "{skill: pruning, required: 5")
                .without("  - {slug: weather-lore")
                .without("      - {skill: weather-lore")
                .without("  - {slug: watches-the-sky")
                .with("shows: [patience, weather-lore]", "shows: [patience]")
                .without("  - {slug: plant-trees")
                .with("\nlevels:\n", """

                          - {slug: plant-trees, area: orchard, name: {es: "Plantar árboles", en: "Plant trees"}, description: {es: "Planta árboles.", en: "Plants trees."}, sources: [{document: almanac, ref: "6"}]}
                          - {slug: sow-lawns, area: flower-beds, name: {es: "Sembrar césped", en: "Sow lawns"}, description: {es: "Siembra.", en: "Sows."}}
                        levels:
                        """);
    }

    /** With {@code part}, which is in it once, become {@code other}. */
    Gardening with(String part, String other) {
        assertThat(text.split(Pattern.quote(part), -1)).as(part).hasSize(2);
        return new Gardening(text.replace(part, other));
    }

    private Gardening without(String line) {
        var changed = text.replaceFirst("\n" + Pattern.quote(line) + ".*", "");
        assertThat(changed).as(line).isNotEqualTo(text);
        return new Gardening(changed);
    }

    FrameworkFile savedAs(Path path) throws IOException {
        Files.writeString(path, text);
        return FrameworkFile.read(path.toString(), DOCUMENTS);
    }
}
