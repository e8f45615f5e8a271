package org.peldano.publishing;

import java.util.Locale;

/** The forms in which people read a description. */
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
}
