package org.peldano.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.peldano.api.Scoring.Scored;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Match;
import org.peldano.scoring.Resolution;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Verdict;

/** A profile compared with a level, in the caller's language. */
public record ScoreView(
        Ref level,
        List<Section> scope,
        Verdict verdict,
        String headline,
        BigDecimal score,
        ScoreReport.Range range,
        BigDecimal coverage,
        BigDecimal assessedScore,
        int passingScore,
        List<BlockerView> blockedBy,
        ScoreReport.Experience experience,
        List<MissingView> toAssess,
        List<SectionView> sections,
        List<ScoredGroup> groups,
        List<LineView> requirements,
        List<NextStepView> nextSteps,
        PlanView plan,
        List<ResolvedView> resolved,
        List<IgnoredView> ignored,
        String model,
        long catalogueVersion,
        String notice,
        String language) {

    public static ScoreView of(Scored scored, Catalogue catalogue, Locale language) {
        var report = scored.report();
        return new ScoreView(
                Known.ref(report.level(), language),
                report.scope(),
                report.verdict(),
                Headline.of(report, language),
                report.score(),
                report.range(),
                report.coverage(),
                report.assessedScore(),
                report.level().passingScore(),
                report.blockedBy().stream()
                        .map(b -> BlockerView.of(b, language))
                        .toList(),
                report.experience(),
                report.toAssess().stream().map(m -> MissingView.of(m, language)).toList(),
                report.sections().stream().map(SectionView::of).toList(),
                ScoredGroup.list(report, language),
                report.lines().stream().map(line -> LineView.of(line, language)).toList(),
                report.nextSteps().stream()
                        .map(raise -> NextStepView.of(raise, language))
                        .toList(),
                PlanView.of(report.plan(), language),
                scored.resolved().stream().map(ResolvedView::of).toList(),
                scored.ignored().stream().map(IgnoredView::of).toList(),
                ScoreReport.MODEL,
                catalogue.version(),
                catalogue.frameworkOf(report.level()).notice().in(language),
                language.getLanguage());
    }

    /** A whole section compared by itself. */
    public record SectionView(Section section, BigDecimal score, BigDecimal coverage, int weight) {

        static SectionView of(ScoreReport.Part part) {
            return new SectionView(part.section(), part.score(), part.coverage(), part.weight());
        }
    }

    /** A requirement compared; {@code submitted} is null where it is not assessed. */
    public record LineView(
            Section section,
            String slug,
            String name,
            String group,
            Importance importance,
            int weight,
            int required,
            int minimum,
            String condition,
            Integer submitted,
            BigDecimal attainment,
            BigDecimal points,
            BigDecimal lost,
            ScoreReport.Status status) {

        static LineView of(ScoreReport.Line line, Locale language) {
            Requirement requirement = line.requirement();
            return new LineView(
                    requirement.item().section(),
                    requirement.item().slug(),
                    requirement.item().name().in(language),
                    requirement.item().group(),
                    requirement.importance(),
                    requirement.weight(),
                    requirement.required(),
                    requirement.minimum(),
                    RequiredSkill.condition(requirement),
                    line.submitted(),
                    line.attainment(),
                    line.points(),
                    line.lost(),
                    line.status());
        }
    }

    /** A name that was not a slug, and what it was taken for. */
    public record ResolvedView(String given, Section section, String slug, Match match) {

        static ResolvedView of(Resolution.ResolvedName name) {
            return new ResolvedView(
                    name.given(), name.item().section(), name.item().slug(), name.match());
        }
    }

    /** Something submitted that counts nothing, and why. */
    public record IgnoredView(String given, Section section, String slug, Resolution.Reason reason) {

        static IgnoredView of(Resolution.Ignored ignored) {
            return new IgnoredView(
                    ignored.given(), ignored.item().section(), ignored.item().slug(), ignored.reason());
        }
    }
}
