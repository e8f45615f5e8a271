package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.ScaleStep;

/** One step of the proficiency scale. {@code language} is a level of the CEFR, or null. */
public record StepView(int value, String name, String task, String aptitude, String knowledge, String language) {

    public static List<StepView> list(List<ScaleStep> scale, Locale language) {
        return scale.stream().map(step -> of(step, language)).toList();
    }

    private static StepView of(ScaleStep step, Locale language) {
        return new StepView(
                step.value(),
                step.name().in(language),
                step.task().in(language),
                step.aptitude().in(language),
                step.knowledge().in(language),
                step.language());
    }
}
