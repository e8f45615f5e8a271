package org.peldano.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Team;
import org.peldano.scoring.Team.Coverage;
import org.peldano.scoring.Verdict;

/** What a team covers of a level, in the caller's language. */
record TeamView(
        Ref level,
        int size,
        List<MemberView> members,
        List<CoverageView> requirements,
        List<ItemView> gaps,
        List<SoleView> busFactor,
        String model,
        long catalogueVersion,
        String notice,
        String language) {

    static TeamView of(Level level, List<TeamReader.Member> members, Catalogue catalogue, Locale language) {
        var profiles = members.stream().map(TeamReader.Member::profile).toList();
        var team = Team.of(level, profiles);
        return new TeamView(
                Known.ref(level, language),
                members.size(),
                IntStream.range(0, members.size())
                        .mapToObj(i -> MemberView.of(i, members.get(i)))
                        .toList(),
                team.coverages().stream()
                        .map(coverage -> CoverageView.of(coverage, language))
                        .toList(),
                only(team, Coverage::isGap)
                        .map(coverage -> ItemView.of(coverage, language))
                        .toList(),
                only(team, Coverage::dependsOnOne)
                        .map(coverage -> SoleView.of(coverage, members, language))
                        .toList(),
                ScoreReport.MODEL,
                catalogue.version(),
                catalogue.frameworkOf(level).notice().in(language),
                language.getLanguage());
    }

    private static Stream<Coverage> only(Team team, Predicate<Coverage> which) {
        return team.coverages().stream().filter(which);
    }

    /** Somebody on the team, by position from 0 and by the id given, and how they stand alone. */
    record MemberView(
            int position,
            Object id,
            Verdict verdict,
            BigDecimal score,
            ScoreReport.Range range,
            BigDecimal coverage,
            List<ScoreView.ResolvedView> resolved,
            List<ScoreView.IgnoredView> ignored) {

        static MemberView of(int position, TeamReader.Member member) {
            var report = member.scored().report();
            return new MemberView(
                    position,
                    member.id(),
                    report.verdict(),
                    report.score(),
                    report.range(),
                    report.coverage(),
                    member.scored().resolved().stream()
                            .map(ScoreView.ResolvedView::of)
                            .toList(),
                    member.scored().ignored().stream()
                            .map(ScoreView.IgnoredView::of)
                            .toList());
        }
    }

    /** A requirement and how many meet it; {@code best} and {@code median} are null where nobody is assessed. */
    record CoverageView(
            Section section,
            String slug,
            String name,
            String group,
            Importance importance,
            int required,
            int minimum,
            String condition,
            int assessed,
            int met,
            List<Integer> metBy,
            Integer best,
            BigDecimal median) {

        static CoverageView of(Coverage coverage, Locale language) {
            var requirement = coverage.requirement();
            return new CoverageView(
                    requirement.item().section(),
                    requirement.item().slug(),
                    requirement.item().name().in(language),
                    requirement.item().group(),
                    requirement.importance(),
                    requirement.required(),
                    requirement.minimum(),
                    RequiredSkill.condition(requirement),
                    coverage.assessed(),
                    coverage.metBy().size(),
                    coverage.metBy(),
                    coverage.best(),
                    coverage.median());
        }
    }

    /** What nobody covers. */
    record ItemView(Section section, String slug, String name, Importance importance, int required, Integer best) {

        static ItemView of(Coverage coverage, Locale language) {
            var requirement = coverage.requirement();
            return new ItemView(
                    requirement.item().section(),
                    requirement.item().slug(),
                    requirement.item().name().in(language),
                    requirement.importance(),
                    requirement.required(),
                    coverage.best());
        }
    }

    /** What one person alone covers. */
    record SoleView(Section section, String slug, String name, Importance importance, int position, Object id) {

        static SoleView of(Coverage coverage, List<TeamReader.Member> members, Locale language) {
            var requirement = coverage.requirement();
            var position = coverage.metBy().get(0);
            return new SoleView(
                    requirement.item().section(),
                    requirement.item().slug(),
                    requirement.item().name().in(language),
                    requirement.importance(),
                    position,
                    members.get(position).id());
        }
    }
}
