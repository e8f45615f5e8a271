package org.peldano.api;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport.Plan;
import org.peldano.scoring.ScoreReport.Raise;

/** The shortest way to the level. {@code remainingExperience} is null where no months are missing. */
public record PlanView(List<RaiseView> raises, Period remainingExperience) {

    static PlanView of(Plan plan, Locale language) {
        var raises = plan.raises().stream().map(raise -> RaiseView.of(raise, language));
        return new PlanView(raises.toList(), plan.remainingExperience());
    }

    /** A raise of one or more steps; {@code from} is null where the item was not assessed. */
    public record RaiseView(
            Section section, String slug, String name, Integer from, int to, BigDecimal gain, BigDecimal scoreAfter) {

        static RaiseView of(Raise raise, Locale language) {
            var item = raise.requirement().item();
            return new RaiseView(
                    item.section(),
                    item.slug(),
                    item.name().in(language),
                    raise.from(),
                    raise.to(),
                    raise.gain(),
                    raise.scoreAfter());
        }
    }
}
