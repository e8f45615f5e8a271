package org.peldano.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peldano.TwoFrameworks;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;

/** What callers are told of an edit is all that it alters for them. */
@QuarkusTest
@TestProfile(TwoFrameworks.class)
class ChangesTest {

    @Inject
    FileImport fileImport;

    @Inject
    LiveCatalogue live;

    @Inject
    Database database;

    @TempDir
    Path directory;

    @BeforeEach
    void onlyTheGardenersAreThere() throws Exception {
        database.empty();
        load(Gardening.RELEASED);
    }

    @AfterEach
    void everythingIsThereAgain() throws Exception {
        database.empty();
        live.load(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en: "Pruning"                             | en: "Cutting"
            Cuts where it helps.                      | Cuts.
            Waits for spring.                         | Awaits spring.
            basis: editorial, shows: [weather-lore]   | basis: editorial, shows: [patience]
            shows: [patience, weather-lore]           | shows: [weather-lore]
            en: "Flower beds"                         | en: "Beds"
            en: "Gardener"                            | en: "Groundskeeper"
            en: "Master gardener"                     | en: "Head gardener"
            en: "Apprentice"                          | en: "Beginner"
            required: 4, minimum: 3, importance: essential, origin: level | required: 5, minimum: 3, importance: essential, origin: level
            from: {level: gardener-apprentice, minimumExperience: P1Y6M, summary: {es: "Crece.", en: "Grows."}} | from: null
            minimumExperience: P1Y6M                  | minimumExperience: P2Y
            slug: plant-trees, area: orchard          | slug: plant-trees, area: flower-beds
            Plants trees.                             | Sets trees.
            Only an example.                          | Just an example.
            """)
    void everyAnswerThatAnEditAltersIsNamed(String part, String other) throws Exception {
        assertEveryAlteredAnswerIsNamed(Gardening.RELEASED.with(part, other));
    }

    @Test
    void everyAnswerThatALargerCorrectionAltersIsNamed() throws Exception {
        assertEveryAlteredAnswerIsNamed(Gardening.corrected());
    }

    @Test
    void everyAnswerThatAnotherOrderAltersIsNamed() throws Exception {
        var first = "  - {slug: waits-for-spring";
        var lines = Gardening.RELEASED.text().lines().toList();
        var at = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(first))
                .findFirst()
                .orElseThrow());
        var swapped = new ArrayList<>(lines);
        Collections.swap(swapped, at, at + 1);
        assertEveryAlteredAnswerIsNamed(new Gardening(String.join("\n", swapped) + "\n"));
    }

    @Test
    void anEditOfASkillNamesNobodyWhoHasNothingToDoWithIt() throws Exception {
        load(Gardening.RELEASED.with("en: \"Pruning\"", "en: \"Cutting\""));
        assertThat(changesSince(1).jsonPath().getList("items.affects[0]"))
                .containsExactlyInAnyOrder(
                        "/api/frameworks/gardening",
                        "/api/levels/gardener-apprentice/progression",
                        "/api/levels/gardener-master",
                        "/api/levels/gardener-master/progression",
                        "/api/roles/gardener",
                        "/api/roles/gardener/description",
                        "/api/skills",
                        "/api/skills/pruning");
    }

    @Test
    void whatTookThePlaceOfAnEntryIsTold() throws Exception {
        load(Gardening.corrected().with("\nomitted:\n", """

                replaced:
                  - {type: skill, slug: weather-lore, by: patience}
                omitted:
                """));
        var removed = changesSince(1).jsonPath().getMap("items.find { it.slug == 'weather-lore' }");
        assertThat(removed)
                .containsEntry("type", "skill")
                .containsEntry("change", "removed")
                .containsEntry("replacedBy", "patience")
                .containsEntry("version", 2);
        assertThat(changesSince(1).jsonPath().getList("items.replacedBy"))
                .filteredOn(Objects::nonNull)
                .hasSize(1);
    }

    @Test
    void whatIsNotYetKnownIsToldAndWhatIsKnownIsNot() throws Exception {
        load(Gardening.RELEASED.with("en: \"Pruning\"", "en: \"Cutting\""));
        load(Gardening.RELEASED.with("en: \"Pruning\"", "en: \"Lopping\""));
        assertThat(changesSince(0).jsonPath().getList("items.version")).contains(1, 2, 3);
        assertThat(changesSince(1).jsonPath().getList("items.version")).containsExactly(2, 3);
        assertThat(changesSince(2).jsonPath().getList("items.version")).containsExactly(3);
        assertThat(changesSince(3).jsonPath().getList("items")).isEmpty();
        assertThat(get("/api/changes?since=4").statusCode()).isEqualTo(400);
    }

    private void assertEveryAlteredAnswerIsNamed(Gardening edited) throws IOException {
        var addresses = addresses(live.current());
        var before = tags(addresses);
        load(edited);
        addresses.addAll(addresses(live.current()));
        var after = tags(addresses);
        var altered = addresses.stream()
                .filter(address -> !Objects.equals(before.get(address), after.get(address)))
                .map(address -> address.replaceFirst("\\?.*", ""))
                .collect(toCollection(TreeSet::new));
        var named = new TreeSet<String>();
        changesSince(1).jsonPath().<List<String>>getList("items.affects").forEach(named::addAll);
        assertThat(altered).isNotEmpty();
        assertThat(named).containsAll(altered);
    }

    private void load(Gardening gardening) throws IOException {
        fileImport.bringUpToDate(gardening.savedAs(directory.resolve("gardening.yaml")));
        live.refresh();
    }

    /** Of every answer but those that name the version itself. */
    private static Set<String> addresses(Catalogue catalogue) {
        var levels = catalogue.levels().stream().map(Level::slug).toList();
        return Stream.of(
                        Stream.of("/api/roles", "/api/levels", "/api/skills", "/api/tasks", "/api/proficiency"),
                        Stream.of("/api/frameworks/gardening"),
                        catalogue.roles().stream().map(Role::slug).map("/api/roles/"::concat),
                        catalogue.roles().stream().map(role -> "/api/roles/" + role.slug() + "/description"),
                        levels.stream().map("/api/levels/"::concat),
                        levels.stream().map(level -> "/api/levels/" + level + "?format=csv"),
                        levels.stream().flatMap(to -> levels.stream()
                                .map(from -> "/api/levels/" + to + "/progression?from=" + from)),
                        catalogue.skills().stream().map(Skill::slug).map("/api/skills/"::concat),
                        catalogue.tasks().stream().map(Task::slug).map("/api/tasks/"::concat))
                .flatMap(identity())
                .collect(toCollection(TreeSet::new));
    }

    /** In both languages; empty where there is no answer. */
    private static Map<String, String> tags(Set<String> addresses) {
        return addresses.stream().collect(toMap(identity(), address -> tag(address, "es") + tag(address, "en")));
    }

    private static String tag(String address, String language) {
        return String.valueOf(get(address + (address.contains("?") ? "&" : "?") + "lang=" + language)
                .header("ETag"));
    }

    private static Response changesSince(long version) {
        var answer = get("/api/changes?limit=200&since=" + version);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static Response get(String address) {
        return RestAssured.given().urlEncodingEnabled(false).get(address);
    }
}
