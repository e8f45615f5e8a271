package org.peldano.publishing;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Skill;

/**
 * A skill as it is asked.
 *
 * @param required the proficiency asked, 1 to 5
 * @param condition the condition under which alone it is asked, or null
 * @param sameAs the concepts of ESCO that are the same, and not merely near
 * @param url where it is described
 */
public record Competence(
        String slug,
        String name,
        String description,
        Kind kind,
        int required,
        Importance importance,
        Reference condition,
        List<URI> sameAs,
        String url)
        implements Asked {

    static List<Competence> list(Collection<Requirement> requirements, Locale language, URI base) {
        return requirements.stream()
                .filter(requirement -> requirement.item() instanceof Skill)
                .map(requirement -> of(requirement, (Skill) requirement.item(), language, base))
                .toList();
    }

    private static Competence of(Requirement requirement, Skill skill, Locale language, URI base) {
        return new Competence(
                skill.slug(),
                skill.name().in(language),
                skill.description().in(language),
                skill.kind(),
                requirement.required(),
                requirement.importance(),
                Reference.to(requirement.condition(), language),
                skill.esco().stream()
                        .filter(esco -> esco.match() == EscoMatch.Closeness.EXACT)
                        .map(EscoMatch::uri)
                        .toList(),
                base + "/api/skills/" + skill.slug());
    }
}
