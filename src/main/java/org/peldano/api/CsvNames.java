package org.peldano.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Section;
import org.peldano.http.JsonBody;
import org.peldano.http.Messages;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.scoring.Place;
import org.peldano.scoring.Problem;
import org.peldano.scoring.Refusal;
import org.peldano.scoring.Resolver;
import org.peldano.scoring.Submission;
import org.peldano.scoring.Yardstick;
import org.peldano.search.NearestNames;

/** The names that head the columns, or the lines, of a table, and all that is wrong with them. */
final class CsvNames {

    private static final String EXPERIENCE = "experience";
    private static final List<String> KEYS = List.of("skills", "tasks", EXPERIENCE, CsvSlot.CONDITIONS);
    private static final int MOST_FLAWS = 100;

    private final Resolver resolver;
    private final Level level;
    private final Yardstick yardstick;
    private final Locale language;
    private final LongFunction<CsvPlace> places;
    private final Map<String, CsvSlot> slots = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /** Names of which {@code places} tells where they stand. */
    CsvNames(Resolver resolver, Level level, Locale language, LongFunction<CsvPlace> places) {
        this.resolver = resolver;
        this.level = level;
        this.yardstick = resolver.yardstick(level);
        this.language = language;
        this.places = places;
    }

    void refuseIfFlawed() {
        if (!flaws.isEmpty()) {
            throw Scoring.invalid(flaws);
        }
    }

    /** The slot whose answer stands at {@code pointer} of a profile; null where none does. */
    CsvSlot slotAt(String pointer) {
        return slots.get(pointer);
    }

    /**
     * The slot of {@code name}; null, with a flaw, where that is not plain.
     *
     * @param key {@code skills}, {@code tasks}, {@code experience}, {@code conditions}, or empty for any
     */
    CsvSlot slot(String key, String name, long number) {
        if (!key.isEmpty() && !KEYS.contains(key)) {
            flaw(number, "detail.csv.section", KEYS, key);
            return null;
        }
        var known = yardstick.placesOf(name).stream().map(CsvNames::key).toList();
        var meant = known.stream().filter(k -> key.isEmpty() || k.equals(key)).toList();
        if (meant.size() == 1) {
            return added(new CsvSlot(meant.get(0), name, number));
        }
        if (meant.size() > 1) {
            flaw(
                    number,
                    "detail.csv.ambiguous",
                    meant.stream().map(k -> k + "/" + name).toList(),
                    name);
        } else if (known.isEmpty()) {
            var nearest = NearestNames.of(name, all()).stream().map(near -> near.in(language));
            flaw(number, "detail.profile.unknown-name", nearest.toList(), name);
        } else {
            flaw(number, "detail.csv.misplaced", known, name, key, known.get(0));
        }
        return null;
    }

    private CsvSlot added(CsvSlot slot) {
        var first = slots.putIfAbsent(slot.pointer(), slot);
        if (first != null) {
            repeated(slot, first);
        }
        return first == null ? slot : null;
    }

    /** Adds the flaw that {@code again} is what {@code first} is already. */
    void repeated(CsvSlot again, CsvSlot first) {
        Wording place = places.apply(first.number()).name();
        Wording what = said ->
                Messages.text(said, "detail.csv.repeated", again.name(), CsvPlace.inside(place.in(said)), first.name());
        flaw(again.number(), what, List.of());
    }

    /** Finds those that mean what another before them means, in another spelling. */
    void findRepeated() {
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        for (var section : Section.values()) {
            answers.put(section, unanswered(section.slug()));
        }
        var conditions = List.copyOf(unanswered(CsvSlot.CONDITIONS).keySet());
        var names = new Submission(answers, unanswered(EXPERIENCE), conditions);
        if (resolver.resolve(level, names) instanceof Refusal refusal) {
            refusal.problems().stream()
                    .filter(Problem.Repeated.class::isInstance)
                    .map(Problem.Repeated.class::cast)
                    .forEach(problem -> repeated(slotAt(problem.place()), slotAt(problem.first())));
        }
    }

    private <T> Map<String, T> unanswered(String key) {
        var unanswered = new LinkedHashMap<String, T>();
        slots.values().stream()
                .filter(slot -> slot.key().equals(key))
                .forEach(slot -> unanswered.put(slot.name(), null));
        return unanswered;
    }

    private CsvSlot slotAt(Place place) {
        return slots.get(JsonBody.pointer(key(place), place.given()));
    }

    void flaw(long number, String key, List<String> suggestions, Object... values) {
        flaw(number, Wording.of(key, values), suggestions);
    }

    /** Looks no further where so much is wrong. */
    void flaw(long number, Wording what, List<String> suggestions) {
        flaws.add(places.apply(number).flaw(what, suggestions));
        if (flaws.size() == MOST_FLAWS) {
            refuseIfFlawed();
        }
    }

    private Map<String, LocalizedText> all() {
        var names = resolver.indexOf(level);
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
            return answer.section().slug();
        }
        return place instanceof Place.Experience ? EXPERIENCE : CsvSlot.CONDITIONS;
    }
}
