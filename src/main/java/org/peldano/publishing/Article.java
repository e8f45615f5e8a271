package org.peldano.publishing;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Kind;

/** A text for readers, written block by block in a notation. */
final class Article {

    private final Notation notation;
    private final Words words;
    private final StringBuilder text = new StringBuilder();

    Article(Notation notation, String language) {
        this.notation = notation;
        this.words = new Words(Locale.forLanguageTag(language));
    }

    Article title(String title) {
        text.append(notation.title(title));
        return this;
    }

    Article heading(String heading) {
        text.append(notation.heading(heading));
        return this;
    }

    Article paragraph(String paragraph) {
        text.append(notation.paragraph(paragraph));
        return this;
    }

    Article responsibilities(List<Responsibility> asked) {
        if (!asked.isEmpty()) {
            heading(words.text("publishing.responsibilities"));
            list(asked);
        }
        return this;
    }

    /** A heading and a list for each kind of skill. */
    Article skills(List<Competence> asked) {
        for (var kind : Kind.values()) {
            var ofKind = asked.stream().filter(skill -> skill.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                heading(words.of(kind));
                list(ofKind);
            }
        }
        return this;
    }

    /** Nothing where {@code experience} is null. */
    Article experience(Experience experience) {
        if (experience != null) {
            paragraph(words.text(
                    "publishing.experience",
                    experience.months(),
                    experience.at().name()));
        }
        return this;
    }

    /** A level of a role, and what it adds. */
    Article rung(Rung rung) {
        heading(rung.name()).paragraph(rung.summary()).experience(rung.experience());
        if (!rung.responsibilities().isEmpty() || !rung.skills().isEmpty()) {
            paragraph(words.text("publishing.adds"));
            list(rung.responsibilities());
            list(rung.skills());
        }
        return this;
    }

    private void list(List<? extends Asked> asked) {
        if (!asked.isEmpty()) {
            text.append(notation.list(asked.stream().map(this::point).toList()));
        }
    }

    private String point(Asked asked) {
        var point = words.text("publishing.point", asked.name(), asked.description());
        if (asked.condition() != null) {
            return words.text("publishing.conditional", point, asked.condition().name());
        }
        return asked.importance() == Importance.DESIRABLE ? words.text("publishing.desirable", point) : point;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
