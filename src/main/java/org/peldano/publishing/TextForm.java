package org.peldano.publishing;

import java.util.Locale;

/** The forms in which people read a description, or a letter. */
public enum TextForm {
    /** A fragment of h2, h3, p, ul and li without attributes. */
    HTML(Html.FRAGMENT),
    MARKDOWN(new Markdown()),
    PLAIN(new PlainText());

    // None of them has a state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Notation notation;

    TextForm(Notation notation) {
        this.notation = notation;
    }

    public String write(Description description) {
        var words = new Words(Locale.forLanguageTag(description.language()));
        var license = description.license();
        var article = new Article(notation, description.language())
                .title(description.title())
                .paragraph(description.summary())
                .experience(description.experience())
                .responsibilities(description.responsibilities())
                .skills(description.skills());
        description.levels().forEach(article::rung);
        return article.heading(words.text("publishing.about"))
                .paragraph(description.notice())
                .paragraph(words.text("publishing.license", license.name(), license.url()))
                .toString();
    }

    public String write(Letter letter) {
        var text = new StringBuilder(notation.title(letter.title()));
        for (var passage : letter.passages()) {
            if (passage.heading() != null) {
                text.append(notation.heading(passage.heading()));
            }
            passage.paragraphs().forEach(paragraph -> text.append(notation.paragraph(paragraph)));
            if (!passage.points().isEmpty()) {
                text.append(notation.list(passage.points()));
            }
        }
        return text.toString();
    }
}
