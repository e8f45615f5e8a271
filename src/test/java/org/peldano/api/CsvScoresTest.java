package org.peldano.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peldano.files.Packaged;

@QuarkusTest
class CsvScoresTest {

    private static final String SENIOR = "/api/levels/senior/scores?lang=en";

    @Test
    void aRowForEachPersonIsAnsweredWithARow() {
        assertThat(rows(csv(
                        "id,empathy,Liderazgo,apply-crisis-plan,junior,english\nana,4,3,,P14M,x\n\nluis,3,,2,,no\n")))
                .containsExactly(
                        "line,id,score,lower,upper,coverage,verdict,problem",
                        row(
                                "2,ana",
                                "{'skills': {'empathy': 4, 'leadership': 3}, 'tasks': {}, 'experience': {'junior': 'P14M'}, 'conditions': ['english']}"),
                        row("4,luis", "{'skills': {'empathy': 3}, 'tasks': {'apply-crisis-plan': 2}}"));
    }

    @Test
    void theBlankSheetOfTheLevelCanBeFilledIn() {
        var sheet = Api.given().get("/api/levels/senior?format=csv&lang=es").asString();
        var filled = sheet.replace("proficiency\r\n", "Ana\r\n")
                .replace(";\r\n", ";4\r\n")
                .replace("english;4", "english;");
        var json = Packaged.SENIOR.requirements().stream()
                .filter(requirement -> requirement.condition() == null)
                .collect(Collectors.groupingBy(
                        requirement -> requirement.item().section().name().toLowerCase(Locale.ROOT),
                        Collectors.mapping(
                                requirement -> "'" + requirement.item().slug() + "': 4", Collectors.joining(", "))));
        var profile = "{'skills': {%s}, 'tasks': {%s}}".formatted(json.get("skills"), json.get("tasks"));
        assertThat(rows(csv(filled))).endsWith(row("10,Ana", profile));
    }

    @Test
    void aColumnForEachPersonIsScoredAsThatPersonAlone() {
        var sheet = """
                section;slug;name;Ana;=José
                skills;empathy;"Empa;tía";4;3
                skills;leadership;x;3;
                tasks;apply-crisis-plan;;2;4
                experience;junior;;P14M;
                conditions;english;;sí;
                """;
        assertThat(rows(csv(sheet)))
                .containsExactly(
                        "line,id,score,lower,upper,coverage,verdict,problem",
                        row(
                                "4,Ana",
                                "{'skills': {'empathy': 4, 'leadership': 3}, 'tasks': {'apply-crisis-plan': 2}, 'experience': {'junior': 'P14M'}, 'conditions': ['english']}"),
                        row("5,'=José", "{'skills': {'empathy': 3}, 'tasks': {'apply-crisis-plan': 4}}"));
    }

    @Test
    void anEmptyCellIsNotAssessedAndNotZero() {
        assertThat(rows(csv("id,empathy\na,\nb,0\n")))
                .containsExactly(
                        "line,id,score,lower,upper,coverage,verdict,problem",
                        row("2,a", "{'skills': {}}"),
                        row("3,b", "{'skills': {'empathy': 0}}"));
    }

    @Test
    void whatIsWrongWithOneRowIsSaidThereByColumn() {
        var rows = rows(csv("id;empathy;Liderazgo\na;=2+2;9\nb;4\nc;4;\"3\nd;1;1\n"));
        assertThat(rows.get(1))
                .startsWith("2,a,,,,,,")
                .contains("empathy: must be a whole number", "Liderazgo: must be a whole number");
        assertThat(rows.get(2)).isEqualTo("3,b,,,,,,\"The row must have 3 cells, empty or not, and has 2.\"");
        assertThat(rows.get(3)).startsWith("4,,,,,,,\"The row has a quotation mark");
    }

    @Test
    void aColumnWithoutAHeadIsNobody() {
        assertThat(rows(csv("section,slug,ana,\nskills,empathy,4,.\nskills,leadership,,.\n")))
                .endsWith(row("3,ana", "{'skills': {'empathy': 4}}"));
    }

    @Test
    void aSheetHasALimitAndRowsHaveNone() {
        var people = IntStream.range(0, 2_000).mapToObj(i -> "p" + i).collect(Collectors.joining(","));
        var row = ",1".repeat(2_000);
        var sheet = "section,slug," + people + "\n" + ("skills,empathy" + row + "\n").repeat(51);
        csv(sheet).then().statusCode(413);
        assertThat(rows(csv("id,empathy\n" + "a,1\n".repeat(20_000)))).hasSize(20_001);
    }

    @Test
    void quotesSemicolonsAndMarksAreRead() {
        var alone = row("2,\"a \"\"b\"\",c\"", "{'skills': {'empathy': 4}}");
        for (var form :
                List.of("id,\"empathy\"\n\"a \"\"b\"\",c\",4", "\uFEFFid;empathy\r\n \"a \"\"b\"\",c\" ; 4 \r\n")) {
            assertThat(csv(form).asString()).endsWith(alone + "\r\n");
        }
    }

    @Test
    void aLineMayBreakWithinQuotes() {
        assertThat(rows(csv("section,slug,name,ana\nskills,empathy,\"Em\npathy\",4\nskills,leadership,,3\n")))
                .endsWith(row("4,ana", "{'skills': {'empathy': 4, 'leadership': 3}}"));
    }

    @Test
    void aBodyThatIsNoTableIsRefused() {
        csv("").then().statusCode(400);
        csv("id,\"empathy\n").then().statusCode(400);
        post(SENIOR, "id,Empatía\na,4".getBytes(ISO_8859_1)).then().statusCode(400);
    }

    @Test
    void aTableOfNobodyIsAnsweredWithAHead() {
        assertThat(rows(csv("id,empathy\n"))).containsExactly("line,id,score,lower,upper,coverage,verdict,problem");
    }

    @Test
    void rowsCanBeAnsweredInFullAsLinesOfJson() {
        post(SENIOR + "&format=ndjson&detail=full", "id,Empatía\nana,4\n".getBytes(UTF_8))
                .then()
                .body(containsString("\"line\":2,\"id\":\"ana\",\"report\":{"))
                .body(containsString("\"given\":\"Empatía\""));
    }

    /** The row of a summary that is the one of {@code profile} alone. */
    private static String row(String begin, String profile) {
        var score = Api.given()
                .contentType(ContentType.JSON)
                .body(profile.replace('\'', '"'))
                .post("/api/levels/senior/score")
                .jsonPath();
        return String.format(
                Locale.ROOT,
                "%s,%.2f,%.2f,%.2f,%.4f,%s,",
                begin,
                score.getDouble("score"),
                score.getDouble("range.lower"),
                score.getDouble("range.upper"),
                score.getDouble("coverage"),
                score.getString("verdict"));
    }

    private static List<String> rows(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString().replace("\uFEFF", "").lines().toList();
    }

    private static Response csv(String body) {
        return post(SENIOR, body.getBytes(UTF_8));
    }

    private static Response post(String address, byte[] body) {
        return Api.given().header("Content-Type", "text/csv").body(body).post(address);
    }
}
