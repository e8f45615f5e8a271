package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Section;
import org.peldano.files.Packaged;

@QuarkusTest
class ReportsTest {

    private static final String SENIOR = "/api/levels/senior/report";

    @Test
    void tellsWhereYouStandWhatIsBetweenAndWhatToDoFirst() {
        var report = report(SENIOR, "{'skills': {'empathy': 2, 'leadership': 3}, 'experience': {'junior': 'P8M'}}");

        assertThat(report.contentType()).startsWith("text/markdown");
        assertThat(report.header("Cache-Control")).isEqualTo("no-store");
        assertThat(report.asString())
                .startsWith("## Dónde estás: Community Manager Senior\n\nAún no alcanzas")
                .contains("\n- Herramientas: sin evaluar\n")
                .contains("### Qué te separa del nivel\n\nEsto te frena, sea cual sea tu puntuación:\n\n- ")
                .contains("\n- Empatía: tienes 2 y hace falta 4 como mínimo\n")
                .contains("\n- Experiencia: llevas 8 meses y hace falta un año\n")
                .contains("### Qué hacer primero\n")
                .contains("Empatía: pasa de 2 a 4, es decir, «También bajo presión o en conflicto».")
                .contains("- Reconoce el estado de ánimo de quien escribe y ajusta el tono.\n")
                .contains("Además te falta experiencia: 4 meses.");
    }

    @Test
    void speaksEnglishAndPlainText() {
        var report = report(SENIOR + "?lang=en&format=txt", "{'tasks': {'create-content': 4}}");

        assertThat(report.contentType()).startsWith("text/plain");
        assertThat(report.header("Content-Language")).isEqualTo("en");
        assertThat(report.asString())
                .startsWith("Where you stand: Senior Community Manager\n=====")
                .contains("What stands between you and the level\n-----")
                .contains("(minimum 3)\n")
                .contains("- and ")
                .contains("The shortest way has ")
                .contains("not assessed yet; get to 3, which means “Alone in usual cases”.");
    }

    @Test
    void whoMeetsTheLevelIsToldSo() {
        assertThat(report("/api/levels/senior/report?lang=en", everythingAt(5)).asString())
                .contains("Nothing: you meet what is asked for.")
                .contains("There is nothing left to raise: you do all that this level asks for.")
                .contains("You have assessed all that is asked for.")
                .doesNotContain("At the end of this way");
    }

    @Test
    void whatThePersonTypedMeansNothingInMarkdown() {
        var report = report(SENIOR, "{'skills': {' *LIDERAZGO* ': 3, 'english-spoken': 2}}")
                .asString();
        assertThat(report).contains("nada que se llame");
        var taken = report(SENIOR, "{'skills': {' LIDERAZGO ': 3, 'english-spoken': 2}}")
                .asString();
        assertThat(taken)
                .contains("- « LIDERAZGO » es «Liderazgo».\n")
                .contains("- «english-spoken» solo cuenta si se da una condición que no has indicado.\n");
    }

    @Test
    void refusesWhatTheScoreRefuses() {
        assertThat(report(SENIOR, "{'skills': {'empaty': 4}}").statusCode()).isEqualTo(422);
        assertThat(report(SENIOR, "{").statusCode()).isEqualTo(400);
        assertThat(report("/api/levels/trainee/report", "{}").statusCode()).isEqualTo(409);
        assertThat(report(SENIOR + "?format=json", "{'skills': {}}").statusCode())
                .isEqualTo(406);
    }

    private static String everythingAt(int proficiency) {
        return List.of(Section.values()).stream()
                .map(section -> Packaged.SENIOR.requirements(section).stream()
                        .map(requirement -> "'" + requirement.item().slug() + "': " + proficiency)
                        .collect(Collectors.joining(", ", "'" + section.name().toLowerCase(Locale.ROOT) + "': {", "}")))
                .collect(
                        Collectors.joining(", ", "{", ", 'experience': {'junior': 'P2Y'}, 'conditions': ['english']}"));
    }

    private static Response report(String address, String profile) {
        return Api.given()
                .contentType(ContentType.JSON)
                .body(profile.replace('\'', '"'))
                .post(address);
    }
}
