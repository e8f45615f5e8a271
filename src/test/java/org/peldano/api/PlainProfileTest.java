package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peldano.files.Packaged.CATALOGUE;
import static org.peldano.files.Packaged.SENIOR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.peldano.api.Scoring.Scored;
import org.peldano.http.JsonBody;
import org.peldano.http.Language;
import org.peldano.http.ProblemException;
import org.peldano.http.Rendered;
import org.peldano.scoring.NothingInScope;
import org.peldano.scoring.Summary;

/** What is read without a tree is what is read with one. */
class PlainProfileTest {

    private static final Scoring SCORING = new Scoring();
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final ScoreDesks DESKS = new ScoreDesks(SCORING, MAPPER);
    private static final List<Object> PROFICIENCIES = proficiencies();
    private static final List<String> NAMES = List.of(
            "empathy",
            "Empatía",
            " EMPATHY ",
            "leadership",
            "Liderazgo",
            "english-spoken",
            "plan-campaigns",
            "create-content",
            "Gestión de crisis",
            "apply-crisis-plan",
            "empaty",
            "");

    @Property(tries = 3000)
    void theFiguresAreTheSameAndWhatIsWrongIsNotTaken(@ForAll("profiles") String profile) {
        var bytes = profile.getBytes(UTF_8);
        var plain = plain();
        var taken = plain.read(bytes, 0, bytes.length);
        Summary expected;
        try {
            var scored = SCORING.score(CATALOGUE, SENIOR, JsonBody.read(bytes, 0, bytes.length, 1), Locale.ENGLISH);
            expected = Summary.of(scored.report());
        } catch (ProblemException e) {
            expected = null;
        }
        Statistics.collect(taken, expected != null);
        Statistics.coverage(found -> {
            found.check(true, true).percentage(share -> share > 5);
            found.check(false, false).percentage(share -> share > 5);
        });
        if (taken && expected != null) {
            assertThat(plain.sheet().summary()).isEqualTo(expected);
        }
        if (taken && expected == null) {
            assertThatThrownBy(() -> plain.sheet().summary()).isInstanceOf(NothingInScope.class);
        }
    }

    @Property(tries = 1000)
    void theAnswerIsTheViewAsItIsWritten(@ForAll("profiles") String profile, @ForAll boolean inEnglish) {
        var language = inEnglish ? Locale.ENGLISH : Language.SPANISH;
        var desk = DESKS.of(CATALOGUE, SENIOR, language);
        var bytes = profile.getBytes(UTF_8);
        var answer = desk.score(bytes).map(PlainProfileTest::text);
        Scored scored;
        try {
            scored = SCORING.score(CATALOGUE, SENIOR, JsonBody.read(bytes, 0, bytes.length, 1), language);
        } catch (ProblemException e) {
            assertThat(answer).isEmpty();
            return;
        }
        var expected = json(ScoreView.of(scored, CATALOGUE, language));
        Statistics.collect(answer.isPresent());
        Statistics.coverage(found ->
                List.of(true, false).forEach(taken -> found.check(taken).percentage(share -> share > 10)));
        answer.ifPresent(text -> assertThat(text).isEqualTo(expected));
        assertThat(text(desk.write(scored))).isEqualTo(expected);
    }

    private static String text(Rendered answer) {
        return new String(answer.bytes(), UTF_8);
    }

    @Example
    void whoeverAsksForOneScoreGivesNoId() {
        var desk = DESKS.of(CATALOGUE, SENIOR, Locale.ENGLISH);
        assertThat(desk.score("{\"skills\":{}}".getBytes(UTF_8))).isPresent();
        assertThat(desk.score("{\"skills\":{},\"id\":null}".getBytes(UTF_8))).isEmpty();
    }

    @Provide
    Arbitrary<String> profiles() {
        return Arbitraries.randomValue(PlainProfileTest::profile);
    }

    private static String profile(Random random) {
        var profile = new LinkedHashMap<String, Object>();
        var flawed = random.nextInt(3) == 0;
        for (var section : List.of("skills", "tasks")) {
            if (random.nextInt(4) > 0) {
                profile.put(section, answers(random, section, flawed));
            }
        }
        if (random.nextBoolean()) {
            var level = any(random, "junior", "Senior", "trainee", flawed ? "boss" : "junior");
            profile.put("experience", Map.of(level, any(random, "P14M", "P1Y6M", "P0M", flawed ? "P8D" : "P2Y")));
        }
        if (random.nextBoolean()) {
            profile.put("conditions", random.nextBoolean() ? List.of() : List.of(any(random, "english", "Inglés")));
        }
        return json(profile);
    }

    private static Object answers(Random random, String section, boolean flawed) {
        var answers = new LinkedHashMap<String, Object>();
        var bySlug = random.nextBoolean();
        SENIOR.requirements().stream()
                .filter(r -> r.item().section().name().toLowerCase(Locale.ROOT).equals(section))
                .filter(r -> random.nextInt(3) > 0)
                .forEach(r -> answers.put(
                        bySlug || random.nextInt(4) > 0
                                ? r.item().slug()
                                : r.item().name().es(),
                        random.nextInt(6)));
        if (flawed) {
            var value = PROFICIENCIES.get(random.nextInt(PROFICIENCIES.size()));
            answers.put(NAMES.get(random.nextInt(NAMES.size())), value);
        }
        return answers;
    }

    private static String any(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String json(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Example
    void onlyWhatIsUnusualNeedsATree() {
        for (var usual : List.of(
                "{'skills': {'empathy': 4}}",
                "{'id': 'ana', 'tasks': {'create-content': null}, 'skills': null}",
                "{'id': 7, 'skills': {'Empatía': 4, 'english-spoken': 3}, 'conditions': ['Inglés']}",
                "{'id': null, 'skills': {}, 'experience': {'Junior': 'P1Y'}}")) {
            assertThat(read(usual)).as(usual).isTrue();
        }
        for (var unusual : List.of(
                "{'skills': {'empathy': 4}} x",
                "{'skills': {'empathy': 4}",
                "{'skills': {'empathy': 4.0}}",
                "{'skills': {'empathy': 6}}",
                "{'skills': {'empathy': 4, 'Empatía': 4}}",
                "{'skills': null, 'skills': {}}",
                "{'id': 1, 'id': 2, 'skills': {}}",
                "{'id': 1.5, 'skills': {}}",
                "{'id': 99999999999999999999, 'skills': {}}",
                "{'id': '\\ud800', 'skills': {}}",
                "{'id': '" + "x".repeat(201) + "', 'skills': {}}",
                "{'skills': {}, 'experience': {'junior': null}}",
                "{'skills': {}, 'conditions': [null]}",
                "{'skills': [], 'conditions': []}",
                "{'level': 'senior'}",
                "[]")) {
            assertThat(read(unusual)).as(unusual).isFalse();
        }
    }

    private static boolean read(String profile) {
        var bytes = profile.replace('\'', '"').getBytes(UTF_8);
        return plain().read(bytes, 0, bytes.length);
    }

    private static PlainProfile plain() {
        return new PlainProfile(SCORING.resolver(CATALOGUE).yardstick(SENIOR).sheet());
    }

    private static List<Object> proficiencies() {
        var all = new ArrayList<Object>(List.of(0, 5, 6, -1, 3.0, 3.5, "4", true, List.of(), 10_000_000_000L));
        all.add(null);
        return all;
    }
}
