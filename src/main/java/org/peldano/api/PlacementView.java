package org.peldano.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Section;
import org.peldano.http.Messages;
import org.peldano.scoring.Placement;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Verdict;

/** A profile placed on a ladder, in the caller's language; {@code reached} and {@code next} are null where there is none. */
record PlacementView(
        Ref role,
        List<Section> scope,
        String headline,
        Ref reached,
        NextLevel next,
        List<PlacedLevel> ladder,
        List<ScoreView.ResolvedView> resolved,
        List<ScoreView.IgnoredView> ignored,
        String model,
        long catalogueVersion,
        String notice,
        String language) {

    static PlacementView of(Role role, Scoring.Placed placed, Catalogue catalogue, Locale language) {
        var placement = placed.placement();
        var resolution = placed.resolution();
        var reached = placement.reached() == null
                ? null
                : Known.ref(placement.reached().level(), language);
        var next = placement.next() == null ? null : NextLevel.of(placement.next(), language);
        return new PlacementView(
                Known.ref(role, language),
                scope(placement),
                headline(reached, next, language),
                reached,
                next,
                placement.rungs().stream()
                        .map(rung -> PlacedLevel.of(rung, language))
                        .toList(),
                resolution.resolved().stream().map(ScoreView.ResolvedView::of).toList(),
                resolution.ignored().stream().map(ScoreView.IgnoredView::of).toList(),
                ScoreReport.MODEL,
                catalogue.version(),
                catalogue.frameworkOf(placement.rungs().get(0).level()).notice().in(language),
                language.getLanguage());
    }

    private static List<Section> scope(Placement placement) {
        return placement.rungs().stream()
                .map(Placement.Rung::report)
                .filter(Objects::nonNull)
                .flatMap(report -> report.scope().stream())
                .distinct()
                .toList();
    }

    private static String headline(Ref reached, NextLevel next, Locale language) {
        if (reached == null) {
            return Messages.text(language, "headline.placement.none", next.name());
        }
        return next == null
                ? Messages.text(language, "headline.placement.all", reached.name())
                : Messages.text(language, "headline.placement", reached.name(), next.name());
    }

    /** The level to go for, and what is missing for it. */
    record NextLevel(
            String slug,
            String name,
            List<BlockerView> blockedBy,
            ScoreReport.Experience experience,
            List<MissingView> toAssess,
            PlanView plan) {

        static NextLevel of(ScoreReport report, Locale language) {
            return new NextLevel(
                    report.level().slug(),
                    report.level().name().in(language),
                    report.blockedBy().stream()
                            .map(b -> BlockerView.of(b, language))
                            .toList(),
                    report.experience(),
                    report.toAssess().stream()
                            .map(m -> MissingView.of(m, language))
                            .toList(),
                    PlanView.of(report.plan(), language));
        }
    }

    /** A rung and how the profile stands to it; what cannot be compared has no figures. */
    record PlacedLevel(
            String slug,
            String name,
            String shortName,
            int rank,
            String role,
            Documented documented,
            boolean scorable,
            String notScorable,
            Integer passingScore,
            Verdict verdict,
            BigDecimal score,
            ScoreReport.Range range,
            BigDecimal coverage) {

        static PlacedLevel of(Placement.Rung rung, Locale language) {
            var level = rung.level();
            var report = rung.report();
            return new PlacedLevel(
                    level.slug(),
                    level.name().in(language),
                    level.shortName().in(language),
                    level.rank(),
                    level.role().slug(),
                    level.documented(),
                    level.scorable(),
                    level.scorable() ? null : level.notScorable().in(language),
                    level.passingScore(),
                    report == null ? null : report.verdict(),
                    report == null ? null : report.score(),
                    report == null ? null : report.range(),
                    report == null ? null : report.coverage());
        }
    }
}
