package org.peldano.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport;

/** A group of a section compared by itself: a kind of skill, or an area of tasks. */
public record ScoredGroup(
        Section section, String slug, String name, BigDecimal score, BigDecimal coverage, int weight) {

    static List<ScoredGroup> list(ScoreReport report, Locale language) {
        return report.groups().stream().map(part -> of(part, report, language)).toList();
    }

    private static ScoredGroup of(ScoreReport.Part part, ScoreReport report, Locale language) {
        Item any = report.lines().stream()
                .map(line -> line.requirement().item())
                .filter(item -> item.section() == part.section() && item.group().equals(part.group()))
                .findFirst()
                .orElseThrow();
        var group = GroupView.of(any, language);
        return new ScoredGroup(
                part.section(), group.slug(), group.name(), part.score(), part.coverage(), part.weight());
    }
}
