package org.peldano.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Sheet;

/**
 * Reads profiles straight onto a sheet, without a tree, as long as there is nothing unusual about them. What it takes, it
 * takes as {@link ProfileReader} does; what it does not take is for that one to read, or to refuse.
 */
final class PlainProfile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    private static final int HIGHEST = 5;
    private static final int ID = 16;
    private static final int MOST_PERIODS = 1_000;

    private final Sheet sheet;
    private final Succession skills;
    private final Succession tasks;
    private final Map<String, Period> periods = new HashMap<>();
    private Object id;
    private int seen;

    PlainProfile(Sheet sheet) {
        this.sheet = sheet;
        this.skills = new Succession(Section.SKILLS, sheet);
        this.tasks = new Succession(Section.TASKS, sheet);
    }

    /** What was read last. */
    Sheet sheet() {
        return sheet;
    }

    /** Whether what was read last has an id, if only null. */
    boolean hasId() {
        return (seen & ID) != 0;
    }

    /** Of what was read last: text, a whole number, or null. */
    Object id() {
        return id;
    }

    /** False where there is something unusual. */
    boolean read(byte[] bytes, int from, int to) {
        wipe();
        try (var json = JSON.createParser(bytes, from, to - from)) {
            return json.nextToken() == JsonToken.START_OBJECT
                    && keys(json)
                    && json.currentToken() == JsonToken.END_OBJECT
                    && json.nextToken() == null;
        } catch (IOException | RuntimeException unusual) {
            return false;
        }
    }

    void wipe() {
        sheet.wipe();
        skills.begin();
        tasks.begin();
        id = null;
        seen = 0;
    }

    /** The whole score of what was read last; empty where that says more than a sheet can tell. */
    Optional<ScoreReport> report() {
        return skills.isBySlug() && tasks.isBySlug() ? sheet.report() : Optional.empty();
    }

    private boolean keys(JsonParser json) throws IOException {
        for (var key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
            var value = json.nextToken();
            var taken =
                    switch (key) {
                        case "skills" -> first(1) && answers(json, value, skills);
                        case "tasks" -> first(2) && answers(json, value, tasks);
                        case "experience" -> first(4) && experience(json, value);
                        case "conditions" -> first(8) && conditions(json, value);
                        case "id" -> first(ID) && id(json, value);
                        default -> false;
                    };
            if (!taken) {
                return false;
            }
        }
        return true;
    }

    private boolean first(int key) {
        var first = (seen & key) == 0;
        seen |= key;
        return first;
    }

    private boolean answers(JsonParser json, JsonToken value, Succession names) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            return value == JsonToken.VALUE_NULL;
        }
        sheet.open(names.section());
        while (names.next(json)) {
            var proficiency = proficiency(json);
            if (proficiency > HIGHEST || proficiency < Sheet.NOT_ASSESSED || !names.answer(proficiency)) {
                return false;
            }
        }
        return json.currentToken() == JsonToken.END_OBJECT;
    }

    private static int proficiency(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_NULL -> Sheet.NOT_ASSESSED;
            case VALUE_NUMBER_INT -> proficiency(json.getIntValue());
            default -> Integer.MAX_VALUE;
        };
    }

    private static int proficiency(int given) {
        return given < 0 ? Integer.MAX_VALUE : given;
    }

    private boolean experience(JsonParser json, JsonToken value) throws IOException {
        if (value != JsonToken.START_OBJECT) {
            return value == JsonToken.VALUE_NULL;
        }
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var length = json.nextToken() == JsonToken.VALUE_STRING ? period(json.getText()) : null;
            if (length == null || !sheet.experience(name, length)) {
                return false;
            }
        }
        return json.currentToken() == JsonToken.END_OBJECT;
    }

    /** Many have spent the same time; only so many lengths are remembered. */
    private Period period(String text) {
        var known = periods.get(text);
        if (known == null) {
            known = ProfileReader.period(text);
            if (known != null && periods.size() < MOST_PERIODS) {
                periods.put(text, known);
            }
        }
        return known;
    }

    private boolean conditions(JsonParser json, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            return value == JsonToken.VALUE_NULL;
        }
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            if (!sheet.condition(json.getText())) {
                return false;
            }
        }
        return json.currentToken() == JsonToken.END_ARRAY;
    }

    private boolean id(JsonParser json, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            id = json.getText();
            return PersonId.isUsable((String) id);
        }
        if (value == JsonToken.VALUE_NUMBER_INT && json.getNumberType() != NumberType.BIG_INTEGER) {
            id = json.getLongValue();
            return true;
        }
        return value == JsonToken.VALUE_NULL;
    }
}
