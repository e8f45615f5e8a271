package org.peldano.scoring;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

/** A profile and a level with which it can be compared. */
record Case(Level level, Profile profile) {

    ScoreReport report() {
        return Scorer.score(level, profile);
    }

    List<Requirement> inScope() {
        return profile.inScopeOf(level);
    }

    /** The same with another answer; null is not assessed. */
    Case with(Item item, Integer proficiency) {
        var answers = new HashMap<Section, Map<String, Integer>>(profile.answers());
        var section = new LinkedHashMap<>(answers.get(item.section()));
        if (proficiency == null) {
            section.remove(item.slug());
        } else {
            section.put(item.slug(), proficiency);
        }
        answers.put(item.section(), section);
        return new Case(level, new Profile(answers, profile.experience(), profile.conditions()));
    }

    Case withoutExperience() {
        return new Case(level, new Profile(profile.answers(), List.of(), profile.conditions()));
    }

    Case withMonths(Period months) {
        var experience = new ArrayList<>(profile.experience());
        experience.add(new Tenure(level.from().level(), months));
        return new Case(level, new Profile(profile.answers(), experience, profile.conditions()));
    }

    /** The same with everything in scope assessed; {@code answer} is asked where nothing was. */
    Case completed(IntSupplier answer) {
        var completed = this;
        for (var requirement : inScope()) {
            if (profile.answer(requirement.item()) == null) {
                completed = completed.with(requirement.item(), answer.getAsInt());
            }
        }
        return completed;
    }

    /** The same once the plan is carried out. */
    Case following(ScoreReport.Plan plan) {
        var done = this;
        for (var raise : plan.raises()) {
            done = done.with(raise.requirement().item(), raise.to());
        }
        return plan.remainingExperience() == null ? done : done.withMonths(plan.remainingExperience());
    }
}
