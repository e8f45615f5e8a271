package org.peldano.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;

/** A questionnaire as a browser without script sends it, made into a profile as the API reads it. */
record Filled(Questionnaire questions, Map<String, String> fields) {

    private static final List<String> SECTIONS = List.of("tasks", "skills");

    /**
     * Every answer as it was given; what is left open in a group has the answer for the group.
     *
     * @throws ProblemException where a field is none of the questionnaire
     */
    JsonNode profile() {
        var profile = JsonNodeFactory.instance.objectNode();
        var flaws = new ArrayList<Flaw>();
        fields.forEach((name, value) -> {
            var parts = name.split("\\.", 2);
            if (parts.length == 2 && SECTIONS.contains(parts[0])) {
                answer(profile, parts[0], parts[1], value);
            } else if (parts[0].equals("conditions") && parts.length == 2) {
                condition(profile, parts[1], value);
            } else if (!name.matches("group\\..+|experience\\.(years|months)")) {
                flaws.add(Flaw.at(JsonBody.pointer(name), Wording.of("detail.profile.unknown-key", name), List.of()));
            }
        });
        if (!flaws.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PROFILE, Wording.of("detail.profile", flaws.size()), flaws);
        }
        fillGroups(profile);
        experience(profile);
        return profile;
    }

    private void fillGroups(ObjectNode profile) {
        for (var group : questions.rest()) {
            var value = fields.get("group." + group.section() + "." + group.slug());
            if (value != null && !value.equals("unknown")) {
                group.items().stream()
                        .filter(item -> !fields.containsKey(item.section() + "." + item.slug()))
                        .forEach(item -> answer(profile, item.section(), item.slug(), value));
            }
        }
    }

    private static void answer(ObjectNode profile, String section, String slug, String value) {
        var answers = profile.withObjectProperty(section);
        if (value.equals("unknown")) {
            answers.putNull(slug);
        } else if (value.matches("\\d{1,9}")) {
            answers.put(slug, Integer.parseInt(value));
        } else {
            answers.put(slug, value);
        }
    }

    private static void condition(ObjectNode profile, String slug, String value) {
        if (value.equals("yes")) {
            profile.withArrayProperty("conditions").add(slug);
        }
    }

    private void experience(ObjectNode profile) {
        var years = fields.get("experience.years");
        var months = fields.get("experience.months");
        if (questions.asksForExperience() && (years != null || months != null)) {
            profile.withObjectProperty("experience")
                    .put(
                            questions.level().from().level(),
                            "P" + (years == null ? "" : years + "Y") + (months == null ? "" : months + "M"));
        }
    }
}
