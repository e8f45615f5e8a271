package org.peldano.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The smallest framework in which everything that can be broken is there once. */
final class SmallFramework {

    static final String TEXT = """
            slug: gardening
            name: {es: "Jardinería", en: "Gardening"}
            summary: {es: "De la semilla al árbol.", en: "From the seed to the tree."}
            license: {name: CC BY 4.0, url: "https://example.org/license"}
            notice: {es: "Solo un ejemplo.", en: "Only an example."}
            acknowledgements: []
            documents:
              - {slug: almanac, title: "The Almanac", url: "https://example.org/almanac", date: "2020-02-29", language: en}
            scale:
              - {value: 0, name: {es: "0", en: "0"}, task: {es: "-", en: "-"}, aptitude: {es: "-", en: "-"}, knowledge: {es: "-", en: "-"}, language: null}
              - {value: 1, name: {es: "1", en: "1"}, task: {es: "-", en: "-"}, aptitude: {es: "-", en: "-"}, knowledge: {es: "-", en: "-"}, language: A2}
              - {value: 2, name: {es: "2", en: "2"}, task: {es: "-", en: "-"}, aptitude: {es: "-", en: "-"}, knowledge: {es: "-", en: "-"}, language: B1}
              - {value: 3, name: {es: "3", en: "3"}, task: {es: "-", en: "-"}, aptitude: {es: "-", en: "-"}, knowledge: {es: "-", en: "-"}, language: B2}
              - {value: 4, name: {es: "4", en: "4"}, task: {es: "-", en: "-"}, aptitude: {es: "-", en: "-"}, knowledge: {es: "-", en: "-"}, language: C1}
              - {value: 5, name: {es: "5", en: "5"}, task: {es: "-", en: "-"}, aptitude: {es: "-", en: "-"}, knowledge: {es: "-", en: "-"}, language: C2}
            rationales:
              - {slug: figures, text: {es: "Así se juzgó.", en: "So it was judged."}}
              - {slug: passing, text: {es: "Basta con eso.", en: "That is enough."}}
            conditions:
              - {slug: greenhouse, name: {es: "Invernadero", en: "Greenhouse"}, question: {es: "¿Hay?", en: "Is there one?"}, sources: [{document: almanac, ref: "1.10"}]}
            areas:
              - {slug: orchard, name: {es: "Huerto", en: "Orchard"}, sources: [{document: almanac, ref: "2"}]}
            roles:
              - {slug: gardener, name: {es: "Jardinería", en: "Gardener"}, summary: {es: "Cuida.", en: "Tends."}, codes: [{classification: ISCO-08, code: "6113", label: Gardeners}], sources: [{document: almanac, ref: "3"}]}
            skills:
              - {slug: pruning, kind: technique, name: {es: "Poda", en: "Pruning"}, description: {es: "Corta.", en: "Cuts."}, aliases: {es: ["podar"], en: ["trimming"]}, sources: [{document: almanac, ref: "4"}]}
              - {slug: patience, kind: aptitude, name: {es: "Paciencia", en: "Patience"}, description: {es: "Espera.", en: "Waits."}}
            indicators:
              - {slug: waits-for-spring, text: {es: "Espera a la primavera.", en: "Waits for spring."}, basis: source, shows: [patience], sources: [{document: almanac, ref: "5"}]}
            tasks:
              - {slug: plant-trees, area: orchard, name: {es: "Plantar árboles", en: "Plant trees"}, description: {es: "Planta.", en: "Plants."}, sources: [{document: almanac, ref: "6"}]}
            levels:
              - slug: apprentice
                role: gardener
                rank: 1
                name: {es: "Aprendiz", en: "Apprentice"}
                shortName: {es: "Aprendiz", en: "Apprentice"}
                summary: {es: "Mira.", en: "Watches."}
                documented: none
                notScorable: {es: "No se sabe.", en: "Nobody knows."}
                passingScore: null
                passingScoreRationale: null
                from: null
                requirements: []
              - slug: master
                role: gardener
                rank: 2
                name: {es: "Maestra", en: "Master"}
                shortName: {es: "Maestra", en: "Master"}
                summary: {es: "Sabe.", en: "Knows."}
                documented: full
                notScorable: null
                passingScore: 75
                passingScoreRationale: passing
                from: {level: apprentice, minimumExperience: P1Y6M, summary: {es: "Crece.", en: "Grows."}}
                sources: [{document: almanac, ref: "7"}]
                requirements:
                  - {skill: pruning, required: 4, minimum: 3, importance: essential, origin: level, basis: source, rationale: figures, sources: [{document: almanac, ref: "8"}]}
                  - {skill: patience, required: 3, minimum: 0, importance: important, condition: greenhouse, origin: role, basis: editorial, rationale: figures}
                  - {task: plant-trees, required: 2, minimum: 0, importance: desirable, origin: level, basis: editorial, rationale: figures}
            omitted:
              - {document: almanac, ref: "9", reason: {es: "Un título.", en: "A heading."}}
            """;

    private SmallFramework() {}

    /** The text with {@code part}, which is in it once, become {@code other}. */
    static String with(String part, String other) {
        assertThat(TEXT.split(Pattern.quote(part), -1)).as(part).hasSize(2);
        return TEXT.replace(part, other);
    }

    /** The document of a text that need not be right. */
    static FrameworkDocument unchecked(String text) {
        try {
            return DocumentFormat.YAML.mapper().readValue(text, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** What reading the text finds; empty where it is a framework. */
    static List<Fault> faultsOf(String text, DocumentFormat format) {
        try {
            new Documents().read(text.getBytes(StandardCharsets.UTF_8), format);
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.faults();
        }
    }
}
