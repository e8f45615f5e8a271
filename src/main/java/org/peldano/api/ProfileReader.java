package org.peldano.api;

import static java.util.Collections.unmodifiableList;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.peldano.catalogue.Section;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.scoring.Submission;
import org.peldano.search.NearestNames;

/** Reads a profile from its tree, gathering every flaw; what is flawed counts as not assessed. */
final class ProfileReader {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);
    private static final Pattern YEARS_AND_MONTHS = Pattern.compile("P(?=\\d)(\\d{1,3}Y)?(\\d{1,3}M)?");
    private static final List<String> KEYS = List.of("skills", "tasks", "experience", "conditions");

    private final List<Flaw> flaws = new ArrayList<>();

    /** What has been wrong so far. */
    List<Flaw> flaws() {
        return unmodifiableList(flaws);
    }

    Submission read(JsonNode profile) {
        if (!profile.isObject()) {
            flaw("detail.profile.no-object", List.of());
        }
        profile.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                var nearest = NearestNames.of(key, KEYS);
                flaws.add(Flaw.at(JsonBody.pointer(key), Wording.of("detail.profile.unknown-key", key), nearest));
            }
        });
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        for (var section : Section.values()) {
            var key = section.slug();
            if (profile.hasNonNull(key)) {
                answers.put(section, answers(key, profile.get(key)));
            }
        }
        return new Submission(answers, experience(profile.path("experience")), conditions(profile.path("conditions")));
    }

    private Map<String, Integer> answers(String section, JsonNode given) {
        var answers = new LinkedHashMap<String, Integer>();
        properties(section, given).forEach((name, value) -> answers.put(name, proficiency(section, name, value)));
        return answers;
    }

    /** Null where it is not assessed, or not a proficiency. */
    private Integer proficiency(String section, String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            var number = value.decimalValue();
            if (number.signum() >= 0
                    && number.compareTo(HIGHEST) <= 0
                    && number.stripTrailingZeros().scale() <= 0) {
                return number.intValueExact();
            }
        }
        flaw("detail.profile.proficiency", List.of(), section, name);
        return null;
    }

    private Map<String, Period> experience(JsonNode given) {
        var experience = new LinkedHashMap<String, Period>();
        properties("experience", given).forEach((name, value) -> experience.put(name, period(name, value)));
        return experience;
    }

    /** Null where it is not known, or not of years and months. */
    private Period period(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        var period = value.isTextual() ? period(value.textValue()) : null;
        if (period == null) {
            flaw("detail.profile.period", List.of(), "experience", name);
        }
        return period;
    }

    /** Null where {@code text} is not of years and months. */
    static Period period(String text) {
        return YEARS_AND_MONTHS.matcher(text).matches() ? Period.parse(text) : null;
    }

    private List<String> conditions(JsonNode given) {
        var conditions = new ArrayList<String>();
        if (given.isArray()) {
            for (int i = 0; i < given.size(); i++) {
                if (given.get(i).isTextual()) {
                    conditions.add(given.get(i).textValue());
                } else {
                    flaw("detail.profile.condition", List.of(), "conditions", String.valueOf(i));
                }
            }
        } else if (!given.isMissingNode() && !given.isNull()) {
            flaw("detail.profile.no-array", List.of(), "conditions");
        }
        return conditions;
    }

    private Map<String, JsonNode> properties(String key, JsonNode given) {
        var properties = new LinkedHashMap<String, JsonNode>();
        if (given.isObject()) {
            given.properties().forEach(property -> properties.put(property.getKey(), property.getValue()));
        } else if (!given.isMissingNode() && !given.isNull()) {
            flaw("detail.profile.no-object", List.of(), key);
        }
        return properties;
    }

    private void flaw(String key, List<String> suggestions, String... place) {
        flaws.add(Flaw.at(JsonBody.pointer(place), Wording.of(key), suggestions));
    }
}
