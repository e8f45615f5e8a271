package org.peldano.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peldano.api.PlanView.RaiseView;
import org.peldano.api.ScoreView.IgnoredView;
import org.peldano.api.ScoreView.LineView;
import org.peldano.api.ScoreView.ResolvedView;
import org.peldano.api.Scoring.Scored;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile;
import org.peldano.scoring.ScoreReport.Blocker;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Part;
import org.peldano.scoring.ScoreReport.Plan;
import org.peldano.scoring.ScoreReport.Raise;
import org.peldano.scoring.ScoreReport.Status;
import org.peldano.scoring.Scorer;
import org.peldano.scoring.Verdict;

/**
 * The scores of one level in one language, written exactly as a {@link ScoreView}. What is the same for everybody is
 * written down once; that is nearly all of it.
 */
final class ScoreForm {

    private static final String[] OPEN = {
        "scope",
        "verdict",
        "headline",
        "score",
        "range",
        "coverage",
        "assessedScore",
        "blockedBy",
        "experience",
        "toAssess",
        "sections",
        "groups",
        "requirements",
        "nextSteps",
        "plan",
        "resolved",
        "ignored"
    };

    private final ObjectMapper mapper;
    private final Locale language;
    private final byte[][] whole;
    private final byte[][] range;
    private final byte[][] plan;
    private final Map<Section, byte[][]> sections = new EnumMap<>(Section.class);
    private final Map<Section, Map<String, byte[][]>> groups = new EnumMap<>(Section.class);
    private final IdentityHashMap<Requirement, byte[][]> lines = new IdentityHashMap<>();
    private final IdentityHashMap<Requirement, byte[][]> blockers = new IdentityHashMap<>();
    private final IdentityHashMap<Requirement, byte[][]> steps = new IdentityHashMap<>();
    private final IdentityHashMap<Requirement, byte[][]> raises = new IdentityHashMap<>();
    private final Map<Section, byte[]> scopes = new EnumMap<>(Section.class);
    private final Map<Verdict, byte[]> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Status, byte[]> statuses = new EnumMap<>(Status.class);

    ScoreForm(Level level, Catalogue catalogue, Locale language, ObjectMapper mapper) {
        this.mapper = mapper;
        this.language = language;
        var view = ScoreView.of(new Scored(Scorer.score(level, beginner(level))), catalogue, language);
        var written = new JsonForms(mapper);
        whole = written.of(view, OPEN);
        range = written.of(view.range(), "lower", "upper");
        plan = written.of(view.plan(), "raises", "remainingExperience");
        view.sections().forEach(part -> sections.put(part.section(), written.of(part, "score", "coverage", "weight")));
        view.groups().forEach(part -> groups.computeIfAbsent(part.section(), section -> new HashMap<>())
                .put(part.slug(), written.of(part, "score", "coverage", "weight")));
        level.requirements().forEach(requirement -> put(requirement, written));
        Stream.of(Section.values()).forEach(section -> scopes.put(section, json(section)));
        Stream.of(Verdict.values()).forEach(verdict -> verdicts.put(verdict, json(verdict)));
        Stream.of(Status.values()).forEach(status -> statuses.put(status, json(status)));
    }

    /** Somebody to whom everything applies, and who can nothing yet. */
    private static Profile beginner(Level level) {
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        var conditions = new HashSet<String>();
        for (var requirement : level.requirements()) {
            answers.computeIfAbsent(requirement.item().section(), section -> new HashMap<>())
                    .put(requirement.item().slug(), 0);
            if (requirement.condition() != null) {
                conditions.add(requirement.condition().slug());
            }
        }
        return new Profile(answers, List.of(), conditions);
    }

    private void put(Requirement requirement, JsonForms written) {
        var line = LineView.of(new Line(requirement, null, null, null, null, null), language);
        lines.put(requirement, written.of(line, "submitted", "attainment", "points", "lost", "status"));
        var blocker = BlockerView.of(new Blocker.BelowMinimum(requirement, 0), language);
        blockers.put(requirement, written.of(blocker, "submitted"));
        var raise = new Raise(requirement, null, 0, null, null);
        steps.put(requirement, written.of(NextStepView.of(raise, language), "from", "to", "gain"));
        raises.put(requirement, written.of(RaiseView.of(raise, language), "from", "to", "gain", "scoreAfter"));
    }

    /** Writes what comes too seldom to have a form. */
    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(Scored scored, JsonBuffer out) {
        var report = scored.report();
        var pieces = List.of(whole).iterator();
        out.put(pieces.next());
        all(report.scope(), section -> out.put(scopes.get(section)), out);
        out.put(pieces.next()).put(verdicts.get(report.verdict()));
        out.put(pieces.next()).put(Headline.of(report, language));
        out.put(pieces.next()).put(report.score());
        out.put(pieces.next()).put(range[0]).put(report.range().lower());
        out.put(range[1]).put(report.range().upper()).put(range[2]);
        out.put(pieces.next()).put(report.coverage());
        out.put(pieces.next()).put(report.assessedScore());
        out.put(pieces.next());
        all(report.blockedBy(), blocker -> blocker(blocker, out), out);
        out.put(pieces.next()).put(json(report.experience()));
        out.put(pieces.next());
        all(report.toAssess(), missing -> out.put(json(MissingView.of(missing, language))), out);
        out.put(pieces.next());
        all(report.sections(), part -> part(sections.get(part.section()), part, out), out);
        out.put(pieces.next());
        all(report.groups(), part -> part(groups.get(part.section()).get(part.group()), part, out), out);
        out.put(pieces.next());
        all(report.lines(), line -> line(line, out), out);
        out.put(pieces.next());
        all(report.nextSteps(), raise -> step(raise, out), out);
        out.put(pieces.next());
        plan(report.plan(), out);
        out.put(pieces.next());
        all(scored.resolved(), name -> out.put(json(ResolvedView.of(name))), out);
        out.put(pieces.next());
        all(scored.ignored(), ignored -> out.put(json(IgnoredView.of(ignored))), out);
        out.put(pieces.next());
    }

    private static <T> void all(List<T> things, Consumer<T> writer, JsonBuffer out) {
        out.put('[');
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            writer.accept(things.get(i));
        }
        out.put(']');
    }

    private void blocker(Blocker blocker, JsonBuffer out) {
        if (blocker instanceof Blocker.BelowMinimum below) {
            var form = blockers.get(below.requirement());
            out.put(form[0]).put(below.submitted()).put(form[1]);
        } else {
            out.put(json(BlockerView.of(blocker, language)));
        }
    }

    private static void part(byte[][] form, Part part, JsonBuffer out) {
        out.put(form[0]).put(part.score());
        out.put(form[1]).put(part.coverage());
        out.put(form[2]).put(part.weight()).put(form[3]);
    }

    private void line(Line line, JsonBuffer out) {
        var form = lines.get(line.requirement());
        out.put(form[0]).put(line.submitted());
        out.put(form[1]).put(line.attainment());
        out.put(form[2]).put(line.points());
        out.put(form[3]).put(line.lost());
        out.put(form[4]).put(statuses.get(line.status())).put(form[5]);
    }

    private void step(Raise raise, JsonBuffer out) {
        var form = steps.get(raise.requirement());
        out.put(form[0]).put(raise.from());
        out.put(form[1]).put(raise.to());
        out.put(form[2]).put(raise.gain()).put(form[3]);
    }

    private void plan(Plan of, JsonBuffer out) {
        out.put(plan[0]);
        all(of.raises(), raise -> raise(raise, out), out);
        out.put(plan[1]).put(json(of.remainingExperience())).put(plan[2]);
    }

    private void raise(Raise raise, JsonBuffer out) {
        var form = raises.get(raise.requirement());
        out.put(form[0]).put(raise.from());
        out.put(form[1]).put(raise.to());
        out.put(form[2]).put(raise.gain());
        out.put(form[3]).put(raise.scoreAfter()).put(form[4]);
    }
}
