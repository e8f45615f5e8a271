package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Skill;

/** An observable behaviour that shows a skill. */
public record IndicatorView(String text, Basis basis) {

    static List<IndicatorView> list(Skill skill, Locale language) {
        return skill.indicators().stream()
                .map(indicator -> new IndicatorView(indicator.text().in(language), indicator.basis()))
                .toList();
    }
}
