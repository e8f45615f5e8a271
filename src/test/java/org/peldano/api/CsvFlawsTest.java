package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CsvFlawsTest {

    private static final String SENIOR = "/api/levels/senior/scores?lang=en";

    @Test
    void whatIsWrongWithOneRowIsSaidByCell() {
        var lines = lines("id,empathy,junior,english\na,9,long,maybe\nb,4\n\u0007,4,,\nd,,,\n");
        assertThat(errors(lines.get(0)))
                .containsExactlyInAnyOrder(
                        "#cell=2,2 empathy: must be a whole number from 0 to 5, or null where it is not assessed.",
                        "#cell=2,3 junior: must be a duration of years and months, such as “P1Y6M”, or null where it is not known.",
                        "#cell=2,4 english: must be yes (1, x, yes, sí, true) or no (0, no, false, or empty), not “maybe”.");
        assertThat(errors(lines.get(1))).containsExactly("#row=3 The row must have 4 cells, empty or not, and has 2.");
        assertThat(errors(lines.get(2)))
                .containsExactly("#cell=4,1 id: the id must have 1 to 200 characters, without control characters.");
        assertThat(lines.get(3).getInt("line")).isEqualTo(5);
        assertThat(lines.get(3).getString("verdict")).isEqualTo("undetermined");
    }

    @Test
    void whatIsWrongWithOneColumnOfTheSheetIsSaidByCell() {
        var lines = lines("section,slug,ana,luis\nskills,empathy,4,many\nconditions,english,maybe,no\n");
        assertThat(errors(lines.get(0)))
                .containsExactly(
                        "#cell=3,3 english: must be yes (1, x, yes, sí, true) or no (0, no, false, or empty), not “maybe”.");
        assertThat(errors(lines.get(1)))
                .containsExactly(
                        "#cell=2,4 empathy: must be a whole number from 0 to 5, or null where it is not assessed.");
        assertThat(errors(lines("section,slug,ana\n").get(0)))
                .containsExactly(
                        "#col=3 The profile has nothing that this level asks for: give at least “skills” or “tasks”.");
    }

    @Test
    void aColumnThatMeansNothingIsNamed() {
        assertThat(errors(csv("id,empaty,Liderazgo,Liderazgo,boss\na,1,2,3,4\n")))
                .containsExactly(
                        "#col=2 Column 2: nothing is called “empaty”.",
                        "#col=4 Column 4: “Liderazgo” is repeated: column 3 already has it as “Liderazgo”.",
                        "#col=5 Column 5: nothing is called “boss”.");
        csv("id,empaty\na,1\n").then().body("errors[0].suggestions", contains("Empathy"));
    }

    @Test
    void whatTwoColumnsMeanIsSaidOnceAtTheHead() {
        assertThat(errors(csv("id,leadership,Liderazgo,skills/leadership,id\na,1,2,3,b\nc,1,2,3,d\n")))
                .containsExactlyInAnyOrder(
                        "#col=3 Column 3: “Liderazgo” is repeated: column 2 already has it as “leadership”.",
                        "#col=4 Column 4: “leadership” is repeated: column 2 already has it as “leadership”.",
                        "#col=5 Column 5: “id” is repeated: column 1 already has it as “id”.");
        assertThat(errors(csv("id,english,Inglés,junior,Junior,empathy\n")))
                .containsExactly(
                        "#col=5 Column 5: “Junior” is repeated: column 4 already has it as “junior”.",
                        "#col=3 Column 3: “Inglés” is repeated: column 2 already has it as “english”.");
    }

    @Test
    void inSpanishASentenceGoesOnAfterItsColumn() {
        post("/api/levels/senior/scores?lang=es", "id;empaty;Liderazgo;leadership\n".getBytes(UTF_8))
                .then()
                .body(
                        "errors.detail",
                        contains(
                                "Columna 2: no hay nada que se llame «empaty».",
                                "Columna 4: «leadership» está repetido: la columna 3 ya lo tiene como «Liderazgo»."));
    }

    @Test
    void aLineOfTheSheetThatMeansNothingIsNamed() {
        var sheet = """
                section,slug,name,ana
                skills,empaty,,4
                skills,empathy,,4
                skills,Empatía,,3
                skills,empathy,,3
                tasks,leadership,,2
                skils,creativity,,4
                skills,creativity,4
                """;
        assertThat(errors(csv(sheet)))
                .containsExactlyInAnyOrder(
                        "#row=2 Line 2: nothing is called “empaty”.",
                        "#row=4 Line 4: “Empatía” is repeated: line 3 already has it as “empathy”.",
                        "#row=5 Line 5: “empathy” is repeated: line 3 already has it as “empathy”.",
                        "#row=6 Line 6: “leadership” is not in “tasks” but in “skills”.",
                        "#row=7 Line 7: “skils” is no section: it must be skills, tasks, experience or conditions.",
                        "#row=8 Line 8: the row must have 4 cells, empty or not, and has 3.");
        csv("section,slug,ana\nskils,empathy,4\n")
                .then()
                .body("errors[0].suggestions", contains("skills", "tasks", "experience", "conditions"));
    }

    @Test
    void aRowOfASheetThatNobodyAnswersMayEndBeforeThePeople() {
        var answered = "section,slug,minimum,condition,ana,berta\nskills,empathy,3,,4,5\n";
        var whole = csv(answered + "skills,creativity,3,,,\nskills,english-spoken,0,english,,\n");
        var shortened = csv(answered + "skills,creativity,3\nskills,english-spoken,0,english\n");
        assertThat(shortened.asString()).contains("ana", "berta").isEqualTo(whole.asString());
        assertThat(errors(csv(answered + "skills,creativity,3,2\nskills,leadership,3,,2\nskills\n")))
                .containsExactly(
                        "#row=3 Line 3: the row must have 6 cells, empty or not, and has 4.",
                        "#row=4 Line 4: the row must have 6 cells, empty or not, and has 5.",
                        "#row=5 Line 5: the row must have 6 cells, empty or not, and has 1.");
        assertThat(errors(csv("section,slug,minimum,ana\nskills,empathy,4\n"))).hasSize(1);
        assertThat(errors(csv("\nsection,slug\nskills,empathy\n")))
                .containsExactly("#row=2 Line 2: there is no column with answers.");
    }

    @Test
    void aRowOfNothingButSeparatorsIsOneFlaw() {
        var separators = ",".repeat(1_000_000);
        var answers = lines("id,empathy\na,4\nb" + separators + "\nc,4\n");
        assertThat(errors(answers.get(1)))
                .containsExactly("#row=3 The row must have 2 cells, empty or not, and has 1,000,001.");
        assertThat(answers.get(1).getString("id")).isEqualTo("b");
        assertThat(answers.get(2).getString("id")).isEqualTo("c");
    }

    @Test
    void aSheetOfTooManyPeopleIsRefusedAtItsHead() {
        var people = IntStream.rangeClosed(1, 1_001).mapToObj(i -> "p" + i).collect(Collectors.joining(","));
        csv("slug," + people + "\n").then().statusCode(413);
    }

    @Test
    void anAnswerThatIsFarTooLongIsWrongAsAnyOther() {
        assertThat(errors(
                        lines("slug,ana\nempathy," + "4".repeat(100_000) + "\n").get(0)))
                .hasSize(1);
    }

    @Test
    void aWrongAnswerIsShortenedBetweenItsSigns() {
        for (var before : List.of("", "x")) {
            var answer = before + "\uD83D\uDE00".repeat(30);
            var said = errors(lines("id,english,empathy\na," + answer + ",4\n").get(0));
            assertThat(said)
                    .singleElement(as(STRING))
                    .contains("not “" + before + "\uD83D\uDE00")
                    .endsWith("\uDE00”.");
        }
    }

    @Test
    void theHeadOfASheetMustNamePeople() {
        assertThat(errors(csv("section,slug\nskills,empathy\n")))
                .containsExactly("#row=1 Line 1: there is no column with answers.");
        assertThat(errors(csv("section,slug,a,a,slug,b\u0007\nskills,empathy,1,2,,\n")))
                .containsExactly(
                        "#col=4 Column 4: “a” is repeated: column 3 already has it as “a”.",
                        "#col=5 Column 5: “slug” is repeated: column 2 already has it as “slug”.",
                        "#col=6 Column 6: the id must have 1 to 200 characters, without control characters.");
    }

    @Test
    void aRowThatCannotBeReadIsNamed() {
        var open = "The row has a quotation mark that is not closed, or something after one that is.";
        var rows = lines("id,empathy\na,4\n\"b\"c,4\nd,4\n");
        assertThat(errors(rows.get(1))).containsExactly("#row=3 " + open);
        assertThat(rows.get(2).getString("id")).isEqualTo("d");
        assertThat(errors(csv("section,slug,ana\n\nskills,\"empathy\"x,4\nskills,empaty,4\n")))
                .containsExactly("#row=3 Line 3: t" + open.substring(1), "#row=4 Line 4: nothing is called “empaty”.");
        csv("id,\"empathy\"x\n").then().statusCode(400).body("errors.pointer", contains("#row=1"));
    }

    @Test
    void whereSoMuchIsWrongNotAllOfItIsSaid() {
        var names = IntStream.range(0, 20_000).mapToObj(i -> "n" + i).collect(Collectors.toList());
        assertThat(errors(csv("id," + String.join(",", names) + "\n"))).hasSize(100);
        assertThat(errors(csv("slug,ana\n" + String.join(",\n", names) + ",\n")))
                .hasSize(100);
    }

    /** What is answered in JSON. */
    private static List<JsonPath> lines(String table) {
        var answer =
                post(SENIOR + "&format=ndjson", table.getBytes(UTF_8)).then().statusCode(200);
        return answer.extract().asString().lines().map(JsonPath::new).toList();
    }

    private static List<String> errors(Response refusal) {
        refusal.then().statusCode(422);
        return errors("errors", refusal.jsonPath());
    }

    private static List<String> errors(JsonPath line) {
        return errors("problem.errors", line);
    }

    /** Each with its place. */
    private static List<String> errors(String path, JsonPath problem) {
        List<Map<String, String>> errors = problem.getList(path);
        return errors.stream()
                .map(error -> error.get("pointer") + " " + error.get("detail"))
                .toList();
    }

    private static Response csv(String table) {
        return post(SENIOR, table.getBytes(UTF_8));
    }

    private static Response post(String address, byte[] table) {
        return Api.given().header("Content-Type", "text/csv").body(table).post(address);
    }
}
