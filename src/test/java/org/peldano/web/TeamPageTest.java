package org.peldano.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peldano.TestDatabase;

/** Somebody sees what a team covers of a level. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TeamPageTest extends BrowserTest {

    private static final String SENIOR = "/team/senior?lang=es";
    private static final String THREE = """
            {"profiles": [
              {"id": "Ana", "skills": {"empathy": 4, "leadership": 2}},
              {"id": "Luis", "skills": {"Empatía": 5, "leadership": 4}},
              {"skills": {"empathy": 1, "leadership": 2}}]}
            """;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = visitor();
    }

    @Test
    void aFileOfThreePeopleShowsWhatTheyCover() {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "equipo.json", THREE);

        visitor.sees("#size", "3 personas, comparadas con Community Manager Senior");
        assertThat(page.locator("#members tbody th")).hasText(new String[] {"Ana", "Luis", "Persona 3"});
        assertThat(page.locator("#members [data-verdict]"))
                .hasText(new String[] {"Todavía no", "Aún no se sabe", "Todavía no"});
        assertThat(page.locator("[data-name='skills.empathy'] td")).hasText(new String[] {"4", "2 de 3", "5", "4"});
        assertThat(page.locator("[data-name='skills.leadership'] td"))
                .hasText(new String[] {"4", "1 de 3Luis", "4", "2"});
        assertThat(page.locator("[data-name='skills.leadership'] progress")).hasAttribute("value", "1");
        assertThat(page.locator("#alone li")).hasCount(1);
        visitor.sees("#alone", "Solo Luis");
        visitor.sees("#gaps", "Nadie está evaluado en esto.");
        assertThat(page.locator("[data-name='tasks.apply-crisis-plan']")).isHidden();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void linesAndDownloadedAnswersMakeATeamTogether() {
        var page = visitor.open(SENIOR);
        page.locator("#files").setInputFiles(new FilePayload[] {
            Visitor.file(
                    "equipo.ndjson",
                    "\uFEFF{\"id\": 1, \"skills\": {\"empathy\": 4}}\r\n\r\n{\"tasks\": {\"apply-crisis-plan\": 4}}"),
            Visitor.file("marta.json", """
                    {"level": "senior", "answers": {"skills.empathy": 4}, "groups": {"skills.technique": 3},
                     "experience": {"years": 2}, "conditions": {}}
                    """)
        });

        visitor.sees("#size", "3 personas");
        assertThat(page.locator("#members tbody th")).hasText(new String[] {"1", "Persona 2", "marta"});
        visitor.sees("[data-name='skills.empathy'] .meet", "2 de 3");
        visitor.sees("[data-name='skills.online-writing'] .best", "3");
        visitor.sees("[data-name='tasks.apply-crisis-plan'] .meet", "Persona 2 · evaluados: 1");
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void aBadFileSaysWhatIsWrongAndWhoseItIs() {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "notas.txt", "Ana: 4\nLuis: 3");
        visitor.sees("#notices", "«notas.txt» no es JSON ni un perfil por línea: la línea 1 no es JSON.");
        visitor.load("#files", "vacio.json", " \n");
        visitor.sees("#notices", "«vacio.json» está vacío.");
        visitor.load("#files", "lista.json", "[1]");
        visitor.sees("#notices", "«lista.json» no contiene perfiles.");
        visitor.load("#files", "junior.json", "{\"level\": \"junior\", \"answers\": {}}");
        visitor.sees("#notices", "«junior.json» tiene respuestas, pero no de este nivel.");
        visitor.load("#files", "enorme.json", " ".repeat(2 * 1024 * 1024 + 1));
        visitor.sees("#notices", "Los archivos son demasiado grandes");

        visitor.load("#files", "equipo.json", THREE.replace("\"leadership\": 4", "\"liderasgo\": 4"));
        visitor.sees("#flaws li", "Luis (equipo.json) skills/liderasgo No hay nada que se llame «liderasgo».");
        visitor.sees("#flaws li", "¿Querías decir: Liderazgo?");
        visitor.sees("#flaws", "No se ha comparado nada.");
        assertThat(page.locator("#team")).isHidden();

        visitor.load("#files", "equipo.json", THREE);
        visitor.sees("#size", "3 personas");
        assertThat(page.locator("#flaws")).isHidden();
        assertThat(page.locator("#notices p")).hasCount(0);
    }

    @Test
    void theServiceGoingAwayIsSaidAndCanBeTriedAgain() {
        var page = visitor.open(SENIOR);
        page.route("**/team?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        visitor.load("#files", "equipo.json", THREE);
        visitor.sees("#notices", "Ahora no se puede comparar (error 503).");
        page.unroute("**/team?*");
        page.route("**/team?*", Route::abort);
        page.locator("#notices button").click();
        visitor.sees("#notices", "No hay conexión con el servicio.");

        page.unroute("**/team?*");
        page.locator("#notices button").click();
        visitor.sees("#size", "3 personas");
    }

    @Test
    void withoutScriptItSaysHowElse() {
        var options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        var plain = visitor(options);
        var page = plain.open(SENIOR);

        plain.sees("#plain", "Este navegador no ejecuta JavaScript");
        plain.sees("pre", "/api/levels/senior/team");
        assertThat(page.locator("#files")).isHidden();
    }
}
