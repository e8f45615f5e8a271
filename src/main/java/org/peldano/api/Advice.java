package org.peldano.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.ScaleStep;
import org.peldano.catalogue.Skill;
import org.peldano.http.Messages;
import org.peldano.publishing.Letter.Passage;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.ScoreReport.Raise;

/** What to do first: the way to the level, or beyond it where it is met, and what to look for on it. */
final class Advice {

    // More at once is no advice.
    private static final int FIRST = 3;

    private final ScoreReport report;
    private final Framework framework;
    private final Locale language;

    Advice(ScoreReport report, Framework framework, Locale language) {
        this.report = report;
        this.framework = framework;
        this.language = language;
    }

    Stream<Passage> passages() {
        var way = report.plan().raises();
        var months = report.plan().remainingExperience();
        var there = way.isEmpty() && months == null;
        var raises = there ? report.nextSteps() : way;
        var intro = intro(there, raises);
        var first = raises.stream().limit(FIRST).map(this::step);
        var then = raises.stream()
                .skip(FIRST)
                .map(raise -> text("report.then.step", name(raise), raise.to()))
                .toList();
        var passages = Stream.concat(Stream.of(new Passage(text("report.first"), List.of(intro), List.of())), first);
        if (there) {
            return passages;
        }
        var rest = then.isEmpty()
                ? Stream.<Passage>empty()
                : Stream.of(new Passage(null, List.of(text("report.then")), ScoreLetter.most(then, language)));
        return Stream.of(passages, rest, Stream.of(end())).flatMap(part -> part);
    }

    private String intro(boolean there, List<Raise> raises) {
        if (raises.isEmpty()) {
            return text(there ? "report.first.nothing" : "report.first.months");
        }
        return there ? text("report.first.beyond") : text("report.first.way", raises.size());
    }

    /** One raise, and how it shows. */
    private Passage step(Raise raise) {
        var item = raise.requirement().item();
        var step = raise.from() == null
                ? text("report.step.not-assessed", name(raise), raise.to(), meaning(item, raise.to()), raise.gain())
                : text("report.step", name(raise), raise.from(), raise.to(), meaning(item, raise.to()), raise.gain());
        var evidence = NextStepView.indicators(item, language);
        return evidence.isEmpty()
                ? new Passage(null, List.of(step), List.of())
                : new Passage(null, List.of(step, text("report.evidence")), evidence);
    }

    /** Where the whole way leads. */
    private Passage end() {
        var raises = report.plan().raises();
        var months = report.plan().remainingExperience();
        var paragraphs = Stream.of(
                raises.isEmpty()
                        ? null
                        : text("report.end", raises.get(raises.size() - 1).scoreAfter()),
                months == null ? null : text(monthsKey(), Lengths.inWords(months, language)));
        return new Passage(null, paragraphs.filter(p -> p != null).toList(), List.of());
    }

    private String monthsKey() {
        return report.experience().submitted() == null ? "report.months.unknown" : "report.months";
    }

    /** What a proficiency means, in the words of the scale for this sort of item. */
    private String meaning(Item item, int proficiency) {
        var step = framework.scale().stream()
                .filter(s -> s.value() == proficiency)
                .findFirst()
                .orElseThrow();
        return item instanceof Skill skill
                ? meaning(skill.kind(), step)
                : step.task().in(language);
    }

    private String meaning(Kind kind, ScaleStep step) {
        return switch (kind) {
            case APTITUDE -> step.aptitude().in(language);
            case LANGUAGE -> step.language() == null ? step.name().in(language) : step.language();
            default -> step.knowledge().in(language);
        };
    }

    private String name(Raise raise) {
        return raise.requirement().item().name().in(language);
    }

    private String text(String key, Object... values) {
        return Messages.text(language, key, values);
    }
}
