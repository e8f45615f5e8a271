package org.peldano.scoring;

import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

/** Profiles, said in a few words. */
final class Profiles {

    static final Profile NOTHING_ASSESSED =
            new Profile(Map.of(Section.SKILLS, Map.of(), Section.TASKS, Map.of()), List.of(), Set.of());

    private Profiles() {}

    /** A profile of both sections in which {@code items} are rated in turn. */
    static Profile rated(List<? extends Item> items, int... proficiencies) {
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        Stream.of(Section.values()).forEach(section -> answers.put(section, new HashMap<>()));
        for (int i = 0; i < proficiencies.length; i++) {
            answers.get(items.get(i).section()).put(items.get(i).slug(), proficiencies[i]);
        }
        return new Profile(answers, List.of(), Set.of());
    }

    static Profile after(Profile profile, Tenure... tenures) {
        return new Profile(profile.answers(), List.of(tenures), profile.conditions());
    }

    static Tenure spent(String length, Level level) {
        return new Tenure(level, Period.parse(length));
    }
}
