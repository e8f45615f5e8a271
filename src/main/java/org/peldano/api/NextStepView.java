package org.peldano.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Section;
import org.peldano.catalogue.Skill;
import org.peldano.scoring.ScoreReport.Raise;

/** A raise of one step, and what would show it; a task has no indicators. */
public record NextStepView(
        Section section, String slug, String name, Integer from, int to, BigDecimal gain, List<String> indicators) {

    static NextStepView of(Raise raise, Locale language) {
        var item = raise.requirement().item();
        return new NextStepView(
                item.section(),
                item.slug(),
                item.name().in(language),
                raise.from(),
                raise.to(),
                raise.gain(),
                indicators(item, language));
    }

    /** What shows {@code item}; a task has nothing of the kind. */
    static List<String> indicators(Item item, Locale language) {
        return item instanceof Skill skill
                ? skill.indicators().stream()
                        .map(indicator -> indicator.text().in(language))
                        .toList()
                : List.of();
    }
}
