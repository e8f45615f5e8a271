package org.peldano.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Section;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.scoring.NameIndex;
import org.peldano.scoring.Place;
import org.peldano.scoring.Yardstick;
import org.peldano.search.NearestNames;

/** Where in a profile the names go that head the columns, or the rows, of a table. */
final class CsvNames {

    private static final String CONDITIONS = "conditions";
    private static final Set<String> YES = Set.of("1", "x", "yes", "true", "sí", "si");
    private static final Set<String> NO = Set.of("", "0", "no", "false");

    private final Yardstick yardstick;
    private final NameIndex names;
    private final Locale language;
    private final List<Flaw> flaws = new ArrayList<>();

    CsvNames(Yardstick yardstick, NameIndex names, Locale language) {
        this.yardstick = yardstick;
        this.names = names;
        this.language = language;
    }

    /** A name and the key of a profile under which it is answered. */
    record Slot(String key, String name) {

        /** Puts what stands in a cell into {@code profile}, where its reader finds all that is wrong with it. */
        void put(ObjectNode profile, String cell) {
            if (key.equals(CONDITIONS)) {
                putCondition(profile.withArray(CONDITIONS), cell.toLowerCase(Locale.ROOT));
            } else if (cell.isEmpty()) {
                profile.withObjectProperty(key);
            } else if (cell.matches("[0-9]")) {
                profile.withObjectProperty(key).put(name, Integer.parseInt(cell));
            } else {
                profile.withObjectProperty(key).put(name, cell);
            }
        }

        /** Neither yes nor no is no name of a condition. */
        private void putCondition(ArrayNode conditions, String cell) {
            if (YES.contains(cell)) {
                conditions.add(name);
            } else if (!NO.contains(cell)) {
                conditions.add(name + " = " + cell);
            }
        }
    }

    /** What has been wrong so far. */
    List<Flaw> flaws() {
        return flaws;
    }

    /**
     * Where {@code name} goes; null, with a flaw, where that is not plain.
     *
     * @param section {@code skills}, {@code tasks}, {@code experience}, {@code conditions} or empty
     * @param place how to call the place to the caller
     */
    Slot slot(String section, String name, Wording place) {
        var slots = yardstick.placesOf(name).stream()
                .map(CsvNames::key)
                .filter(key -> section.isEmpty() || section.equals(key))
                .toList();
        if (slots.size() == 1) {
            return new Slot(slots.get(0), name);
        }
        if (slots.isEmpty()) {
            var nearest = NearestNames.of(name, all()).stream().map(near -> near.in(language));
            flaw(place, "detail.profile.unknown-name", nearest.toList(), name);
        } else {
            flaw(
                    place,
                    "detail.csv.ambiguous",
                    slots.stream().map(key -> key + "/" + name).toList(),
                    name);
        }
        return null;
    }

    void flaw(Wording place, String key, List<String> suggestions, Object... values) {
        Wording what = Wording.of(key, values);
        flaws.add(Flaw.at(null, language -> place.in(language) + ": " + what.in(language), suggestions));
    }

    private Map<String, LocalizedText> all() {
        var all = new TreeMap<String, LocalizedText>();
        for (var section : Section.values()) {
            all.putAll(names.namesAt(new Place.Answer(section, "")));
        }
        all.putAll(names.namesAt(new Place.Experience("")));
        all.putAll(names.namesAt(new Place.Condition(0, "")));
        return all;
    }

    private static String key(Place place) {
        if (place instanceof Place.Answer answer) {
            return answer.section().name().toLowerCase(Locale.ROOT);
        }
        return place instanceof Place.Experience ? "experience" : CONDITIONS;
    }
}
