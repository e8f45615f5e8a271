package org.peldano.publishing;

import static org.peldano.catalogue.Fixtures.ENGLISH;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.same;
import static org.peldano.catalogue.Fixtures.stepFrom;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Area;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.EscoMatch.Closeness;
import org.peldano.catalogue.Fixtures;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.OccupationCode;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;
import org.peldano.catalogue.Transition;

/** A role of three levels, of which the lowest is not described, with everything that a description can have. */
final class Samples {

    static final String HOSTILE = "</script><img src=x onerror=alert(1)>";
    static final Locale SPANISH = Locale.forLanguageTag("es");
    static final URI BASE = URI.create("https://peldano.test/base");

    static final Role GUIDE = new Role(
            "guide",
            new LocalizedText("Guía", "Guide"),
            Aliases.NONE,
            new LocalizedText("Guía a otros.", "Guides others."),
            List.of(new OccupationCode("ISCO-08", "5113", "Travel guides")),
            List.of(),
            1);

    static final Skill EMPATHY = skill("empathy", Kind.APTITUDE, Closeness.EXACT, Closeness.CLOSE);
    static final Skill MAPS = skill("maps", Kind.TOOL, Closeness.CLOSE);
    static final Skill SPOKEN = skill("spoken", Kind.LANGUAGE);

    static final Task LEAD = task("lead");
    static final Task PLAN = task("plan");

    static final Level NOVICE = level("novice", 1, null);
    static final Level JUNIOR = level(
            "junior",
            2,
            stepFrom(NOVICE, null),
            requirement(EMPATHY, Importance.IMPORTANT, 3, 0),
            requirement(SPOKEN, Importance.IMPORTANT, 3, 0, ENGLISH),
            requirement(LEAD, Importance.ESSENTIAL, 2, 0));
    static final Level SENIOR = level(
            "senior",
            3,
            stepFrom(JUNIOR, Period.parse("P1Y6M")),
            requirement(EMPATHY, Importance.ESSENTIAL, 4, 4),
            requirement(MAPS, Importance.DESIRABLE, 4, 0),
            requirement(SPOKEN, Importance.IMPORTANT, 3, 0, ENGLISH),
            requirement(LEAD, Importance.ESSENTIAL, 4, 0),
            requirement(PLAN, Importance.ESSENTIAL, 4, 0));

    static final Catalogue CATALOGUE = new Catalogue(
            7,
            List.of(Fixtures.framework("guides", List.of(EMPATHY, MAPS, SPOKEN, LEAD, PLAN), NOVICE, JUNIOR, SENIOR)));

    private Samples() {}

    static Description senior() {
        return Description.of(SENIOR, CATALOGUE, SPANISH, BASE);
    }

    static Description guide() {
        return Description.of(GUIDE, CATALOGUE, SPANISH, BASE);
    }

    /** A description in which every text that the catalogue gives is {@code text}. */
    static Description saying(String text) {
        var reference = new Reference("x", text);
        var duty = new Responsibility(
                "x", text, text, reference, 3, Importance.DESIRABLE, reference, "https://peldano.test/x");
        var skill = new Competence(
                "x", text, text, Kind.TOOL, 3, Importance.ESSENTIAL, null, List.of(), "https://peldano.test/x");
        var experience = new Experience(12, reference);
        return new Description(
                "x",
                text,
                text,
                text,
                reference,
                List.of(new OccupationCode(text, "1", text)),
                List.of(duty),
                List.of(skill),
                experience,
                List.of(new Rung("x", text, text, experience, List.of(duty), List.of(skill))),
                text,
                CATALOGUE.frameworkOf(SENIOR).license(),
                "https://peldano.test/x",
                1,
                "es");
    }

    private static Skill skill(String slug, Kind kind, Closeness... matches) {
        var esco = List.of(matches).stream()
                .map(match -> new EscoMatch(URI.create("http://esco.test/" + slug + "/" + match), slug, "1.2.0", match))
                .toList();
        return new Skill(slug, kind, same(slug), same("About " + slug), Aliases.NONE, esco, List.of(), List.of(), 5);
    }

    private static Task task(String slug) {
        var area = new Area("tours", same("tours"), List.of());
        return new Task(slug, area, same(slug), same("How to " + slug), Aliases.NONE, List.of(), List.of(), 5);
    }

    private static Level level(String slug, int rank, Transition from, Requirement... requirements) {
        var bare = Fixtures.level(slug, GUIDE, rank, from, requirements.length == 0 ? null : 90, List.of(requirements));
        return new Level(
                slug,
                GUIDE,
                rank,
                bare.name(),
                bare.shortName(),
                bare.aliases(),
                same("About " + slug + "."),
                bare.documented(),
                bare.notScorable(),
                bare.passingScore(),
                from,
                List.of(),
                bare.requirements(),
                3);
    }
}
