package org.peldano.publishing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.peldano.catalogue.Importance;

/** A vacancy with what its level asks for, in the words of schema.org and as job search engines read them. */
public final class JobPosting {

    private JobPosting() {}

    /** The {@code JobPosting} as a JSON-LD document. Nothing is said of pay or education but what the employer says. */
    public static String jsonLd(Description level, Vacancy vacancy) {
        return JsonLd.write(Thing.document("JobPosting")
                .with("title", vacancy.title() == null ? level.title() : vacancy.title())
                .with("description", description(level, vacancy.about()))
                .with(vacancy.properties())
                .with("occupationalCategory", Occupation.categories(level))
                .with("responsibilities", Occupation.responsibilities(level))
                .with("skills", Occupation.skills(level))
                .with("qualifications", qualifications(level))
                .with("experienceRequirements", Occupation.experience(level)));
    }

    private static String description(Description level, List<String> about) {
        var article = new Article(Html.PARAGRAPHS, level.language());
        about.forEach(article::paragraph);
        return article.paragraph(level.summary())
                .responsibilities(
                        Occupation.unconditional(level.responsibilities()).toList())
                .skills(Occupation.unconditional(level.skills()).toList())
                .experience(level.experience())
                .toString();
    }

    /** The names of the skills that are more than desirable, in one text for each kind. */
    private static List<String> qualifications(Description level) {
        var words = new Words(Locale.forLanguageTag(level.language()));
        var byKind = Occupation.unconditional(level.skills())
                .filter(skill -> skill.importance() != Importance.DESIRABLE)
                .collect(groupingBy(Competence::kind, TreeMap::new, mapping(Competence::name, joining(", "))));
        return byKind.entrySet().stream()
                .map(kind -> words.text("publishing.point", words.of(kind.getKey()), kind.getValue()))
                .toList();
    }
}
