package org.peldano.publishing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.License;
import org.peldano.catalogue.OccupationCode;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Role;

/**
 * A role, as a whole or at one level, in one language and with all that others need in order to publish it.
 *
 * @param title what to call it: the name of the level, or of the role as a whole
 * @param level null where it is of the role as a whole
 * @param experience null where none is asked, as of a role as a whole
 * @param levels of a role as a whole, its levels, lowest first; empty at one level
 * @param url where this description is
 */
public record Description(
        String slug,
        String name,
        String title,
        String summary,
        Reference level,
        List<OccupationCode> codes,
        List<Responsibility> responsibilities,
        List<Competence> skills,
        Experience experience,
        List<Rung> levels,
        String notice,
        License license,
        String url,
        long changedIn,
        String language) {

    /** The role as a whole: what all of its levels ask for, and what each adds. {@code base} is our public address. */
    public static Description of(Role role, Catalogue catalogue, Locale language, URI base) {
        var levels = catalogue.levelsOf(role);
        var common = Rung.common(levels);
        var framework = frameworkOf(role, catalogue);
        return new Description(
                role.slug(),
                role.name().in(language),
                role.name().in(language),
                role.summary().in(language),
                null,
                role.codes(),
                Responsibility.list(common, language, base),
                Competence.list(common, language, base),
                null,
                Rung.list(levels, common, language, base),
                framework.notice().in(language),
                framework.license(),
                address(role, base),
                last(role, levels),
                language.getLanguage());
    }

    /** The role at one level. {@code base} is our public address. */
    public static Description of(Level level, Catalogue catalogue, Locale language, URI base) {
        var role = level.role();
        List<Requirement> asked = level.requirements();
        var framework = catalogue.frameworkOf(level);
        return new Description(
                role.slug(),
                role.name().in(language),
                level.name().in(language),
                level.summary().in(language),
                Reference.to(level, language),
                role.codes(),
                Responsibility.list(asked, language, base),
                Competence.list(asked, language, base),
                Experience.of(level, language),
                List.of(),
                framework.notice().in(language),
                framework.license(),
                address(role, base) + "?level=" + level.slug(),
                last(role, List.of(level)),
                language.getLanguage());
    }

    private static Framework frameworkOf(Role role, Catalogue catalogue) {
        return catalogue.frameworks().stream()
                .filter(framework -> framework.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    private static String address(Role role, URI base) {
        return base + "/api/roles/" + role.slug() + "/description";
    }

    private static long last(Role role, List<Level> levels) {
        return Stream.concat(Stream.of(role.changedIn()), levels.stream().map(Level::changedIn))
                .max(Long::compare)
                .orElseThrow();
    }
}
