package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Requirement;
import org.peldano.files.Packaged;

/** A profile has the same figures whichever way it comes. */
@QuarkusTest
class ThousandProfilesTest {

    private static final String SENIOR = "/api/levels/senior/";
    private static final List<Item> ITEMS =
            Packaged.SENIOR.requirements().stream().map(Requirement::item).toList();

    private final ObjectMapper json = new ObjectMapper();
    private final List<ObjectNode> profiles = profiles();

    /** Some assess nearly all, some nearly nothing; some meet nearly all, some nearly nothing. */
    private List<ObjectNode> profiles() {
        var random = new Random(6);
        var profiles = new ArrayList<ObjectNode>();
        for (int i = 0; i < 1_000; i++) {
            var profile = json.createObjectNode();
            var assessed = random.nextDouble();
            var least = random.nextInt(6);
            profile.putObject("skills");
            profile.putObject("tasks");
            for (var item : ITEMS) {
                if (random.nextDouble() < assessed) {
                    profile.withObjectProperty(section(item)).put(item.slug(), least + random.nextInt(6 - least));
                }
            }
            if (random.nextBoolean()) {
                profile.putObject("experience").put("junior", "P" + random.nextInt(30) + "M");
            }
            if (random.nextBoolean()) {
                profile.putArray("conditions").add("english");
            }
            profiles.add(profile);
        }
        return profiles;
    }

    private static String section(Item item) {
        return item.section().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void hasTheSameFiguresAloneAsLinesAsRowsAndAsColumns() {
        var figures = profiles.stream()
                .map(profile -> tree(Api.given()
                        .contentType(ContentType.JSON)
                        .body(profile.toString())
                        .post(SENIOR + "score")
                        .asString()))
                .map(ThousandProfilesTest::figures)
                .toList();

        assertThat(figures).anyMatch(f -> f.endsWith("meets"));
        assertThat(figures).anyMatch(f -> f.endsWith("not-yet"));
        assertThat(figures).anyMatch(f -> f.endsWith("undetermined"));
        assertThat(lines("scores")).map(ThousandProfilesTest::figures).isEqualTo(figures);
        assertThat(lines("scores?detail=full"))
                .map(line -> figures(line.get("report")))
                .isEqualTo(figures);
        assertThat(rowsOf(rows())).isEqualTo(figures);
        assertThat(rowsOf(columns())).isEqualTo(figures);
    }

    private List<JsonNode> lines(String address) {
        var body = profiles.stream().map(ObjectNode::toString).collect(joining("\n"));
        return post("application/x-ndjson", address, body)
                .lines()
                .map(this::tree)
                .toList();
    }

    private String rows() {
        var header = ITEMS.stream().map(Item::slug).collect(joining(",", "id,", ",junior,english\n"));
        return profiles.stream()
                .map(profile -> ITEMS.stream()
                        .map(item ->
                                profile.path(section(item)).path(item.slug()).asText())
                        .collect(joining(",", ",", "," + experience(profile) + "," + condition(profile))))
                .collect(joining("\n", header, ""));
    }

    private String columns() {
        var header =
                IntStream.range(0, profiles.size()).mapToObj(i -> "p" + i).collect(joining(";", "section;slug;", "\n"));
        return ITEMS.stream()
                .map(item -> row(section(item), item.slug(), profile -> profile.path(section(item))
                        .path(item.slug())
                        .asText()))
                .collect(joining("", header, ""))
                .concat(row("experience", "junior", ThousandProfilesTest::experience))
                .concat(row("conditions", "english", ThousandProfilesTest::condition));
    }

    private String row(String section, String slug, Function<JsonNode, String> cell) {
        return profiles.stream().map(cell).collect(joining(";", section + ";" + slug + ";", "\n"));
    }

    private static String experience(JsonNode profile) {
        return profile.path("experience").path("junior").asText();
    }

    private static String condition(JsonNode profile) {
        return profile.has("conditions") ? "x" : "";
    }

    /** Score, range, coverage and verdict. */
    private static String figures(JsonNode scored) {
        return String.format(
                Locale.ROOT,
                "%.2f,%.2f,%.2f,%.4f,%s",
                scored.get("score").asDouble(),
                scored.at("/range/lower").asDouble(),
                scored.at("/range/upper").asDouble(),
                scored.get("coverage").asDouble(),
                scored.get("verdict").asText());
    }

    private static List<String> rowsOf(String body) {
        return post("text/csv", "scores?lang=en", body)
                .lines()
                .skip(1)
                .map(row -> row.replaceFirst("[^,]*,[^,]*,", "").replaceFirst(",$", ""))
                .toList();
    }

    private static String post(String type, String address, String body) {
        return Api.given()
                .header("Content-Type", type)
                .body(body.getBytes(UTF_8))
                .post(SENIOR + address)
                .asString();
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
