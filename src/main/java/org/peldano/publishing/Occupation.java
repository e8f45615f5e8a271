package org.peldano.publishing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.OccupationCode;

/** A description in the words of schema.org, which knows no conditions: what is asked only under one is left out. */
public final class Occupation {

    private Occupation() {}

    /** The {@code Occupation} as a JSON-LD document. */
    public static String jsonLd(Description description) {
        return JsonLd.write(Thing.document("Occupation")
                .with("@id", description.url())
                .with("name", description.title())
                .with("description", description.summary())
                .with("occupationalCategory", categories(description))
                .with("responsibilities", responsibilities(description))
                .with("skills", skills(description))
                .with("experienceRequirements", experience(description)));
    }

    static List<Thing> categories(Description description) {
        return description.codes().stream().map(Occupation::category).toList();
    }

    private static Thing category(OccupationCode code) {
        return Thing.part("CategoryCode")
                .with("inCodeSet", Thing.part("CategoryCodeSet").with("name", code.classification()))
                .with("codeValue", code.code())
                .with("name", code.label());
    }

    static List<String> responsibilities(Description description) {
        var words = new Words(Locale.forLanguageTag(description.language()));
        return unconditional(description.responsibilities())
                .map(task -> words.text("publishing.point", task.name(), task.description()))
                .toList();
    }

    static List<Thing> skills(Description description) {
        return unconditional(description.skills())
                .map(skill -> Thing.part("DefinedTerm")
                        .with("@id", skill.url())
                        .with("name", skill.name())
                        .with("description", skill.description())
                        .with("sameAs", skill.sameAs()))
                .toList();
    }

    /** Null where none is asked. */
    static Thing experience(Description description) {
        var experience = description.experience();
        return experience == null
                ? null
                : Thing.part("OccupationalExperienceRequirements").with("monthsOfExperience", experience.months());
    }

    static <T extends Asked> Stream<T> unconditional(List<T> asked) {
        return asked.stream().filter(one -> one.condition() == null);
    }
}
