package org.peldano.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.peldano.catalogue.Framework;
import org.peldano.http.Messages;
import org.peldano.publishing.Letter;
import org.peldano.publishing.Letter.Passage;
import org.peldano.scoring.Resolution.Reason;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Verdict;

/** Tells a person how far they are from a level, what is between, and what to do first. */
final class ScoreLetter {

    // Whoever has more before them is better off with the first few.
    private static final int MOST_POINTS = 12;

    private final ScoreReport report;
    private final Scoring.Scored scored;
    private final Framework framework;
    private final Locale language;

    private ScoreLetter(Scoring.Scored scored, Framework framework, Locale language) {
        this.report = scored.report();
        this.scored = scored;
        this.framework = framework;
        this.language = language;
    }

    static Letter of(Scoring.Scored scored, Framework framework, Locale language) {
        var letter = new ScoreLetter(scored, framework, language);
        var advice = new Advice(scored.report(), framework, language);
        var passages = Stream.of(
                        Stream.of(letter.standing(), letter.between()),
                        advice.passages(),
                        Stream.of(letter.names(), letter.about()))
                .flatMap(part -> part)
                .filter(Objects::nonNull)
                .toList();
        return new Letter(
                letter.text("report.title", scored.report().level().name().in(language)), passages);
    }

    private Passage standing() {
        var paragraphs = new ArrayList<String>();
        paragraphs.add(Headline.of(report, language));
        if (report.verdict() != Verdict.MEETS) {
            paragraphs.add(text("report.score", report.score(), report.level().passingScore()));
        }
        paragraphs.add(coverage());
        paragraphs.add(text("report.groups"));
        var groups = ScoredGroup.list(report, language).stream()
                .map(group -> group.coverage().signum() == 0
                        ? text("report.group.not-assessed", group.name())
                        : text("report.group", group.name(), group.score()))
                .toList();
        return new Passage(null, paragraphs, groups);
    }

    private String coverage() {
        if (report.coverage().compareTo(BigDecimal.ONE) == 0) {
            return text("report.coverage.all");
        }
        return report.coverage().signum() == 0
                ? text("report.coverage.none")
                : text("report.coverage.some", report.coverage(), report.range().upper());
    }

    private Passage between() {
        var heading = text("report.between");
        var passing = report.level().passingScore();
        if (report.verdict() == Verdict.MEETS) {
            return new Passage(heading, List.of(text("report.between.nothing")), List.of());
        }
        var paragraphs = new ArrayList<String>();
        if (report.verdict() == Verdict.UNDETERMINED) {
            paragraphs.add(text("report.to-assess"));
        } else if (report.blockedBy().isEmpty()) {
            var missing = BigDecimal.valueOf(passing).subtract(report.range().upper());
            paragraphs.add(text("report.between.score", missing, passing));
        } else {
            paragraphs.add(text("report.between.blocked"));
        }
        var points = Stream.concat(
                report.blockedBy().stream().map(blocker -> blocker(BlockerView.of(blocker, language))),
                report.toAssess().stream().map(one -> missing(MissingView.of(one, language))));
        return new Passage(heading, paragraphs, most(points.toList(), language));
    }

    /** As many of {@code points} as somebody reads, and how many there are besides. */
    static List<String> most(List<String> points, Locale language) {
        if (points.size() <= MOST_POINTS) {
            return points;
        }
        var most = new ArrayList<>(points.subList(0, MOST_POINTS - 1));
        most.add(Messages.text(language, "report.more", points.size() - most.size()));
        return most;
    }

    private String blocker(BlockerView blocker) {
        if (blocker instanceof BlockerView.Minimum below) {
            return text("report.blocker.minimum", below.name(), below.submitted(), below.needed());
        }
        var tooShort = (BlockerView.Experience) blocker;
        return text(
                "report.blocker.experience",
                Lengths.inWords(tooShort.submitted(), language),
                Lengths.inWords(tooShort.needed(), language));
    }

    private String missing(MissingView missing) {
        if (missing instanceof MissingView.Answer answer) {
            return answer.minimum() == 0
                    ? answer.name()
                    : text("report.missing.minimum", answer.name(), answer.minimum());
        }
        var months = (MissingView.Experience) missing;
        return text("report.missing.experience", Lengths.inWords(months.needed(), language));
    }

    /** Null where every name was plain and counts. */
    private Passage names() {
        var taken = scored.resolved().stream()
                .map(name ->
                        text("report.name", name.given(), name.item().name().in(language)));
        var ignored = scored.ignored().stream()
                .map(name -> text(
                        name.reason() == Reason.NOT_REQUIRED
                                ? "report.name.not-required"
                                : "report.name.condition-not-named",
                        name.given()));
        var points = Stream.concat(taken, ignored).toList();
        return points.isEmpty() ? null : new Passage(text("report.names"), List.of(), points);
    }

    private Passage about() {
        return new Passage(
                text("report.about"), List.of(framework.notice().in(language), text("report.forgotten")), List.of());
    }

    private String text(String key, Object... values) {
        return Messages.text(language, key, values);
    }
}
