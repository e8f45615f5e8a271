package org.peldano.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peldano.TestDatabase;

/** Somebody sees what a team covers of a level. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TeamPageTest extends BrowserTest {

    static final String SENIOR = "/team/senior?lang=es";
    static final String THREE = """
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
        assertThat(page.locator("[data-name='skills.empathy'] td")).hasText(new String[] {"2 de 3", "5", "4", "4"});
        assertThat(page.locator("[data-name='skills.leadership'] td"))
                .hasText(new String[] {"1 de 3Luis", "4", "2", "4"});
        assertThat(page.locator("[data-name='skills.leadership'] progress")).hasAttribute("value", "1");
        assertThat(page.locator("#alone li")).hasCount(1);
        visitor.sees("#alone", "Solo Luis");
        visitor.sees("#gaps", "Nadie está evaluado en esto.");
        assertThat(page.locator("[data-name='tasks.apply-crisis-plan']")).isHidden();
        assertThat(visitor.complaints()).isEmpty();
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
        assertThat(page.locator("#drop")).isHidden();
    }

    @Test
    void whatCountsMostIsInViewAndTheRestFolded() {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "equipo.json", THREE);
        visitor.sees("#gaps summary", "y 26 más");

        assertThat(page.locator("#gaps > ul li")).hasCount(6);
        assertThat(page.locator("#gaps > ul .tag")).hasCount(6);
        assertThat(page.locator("#gaps details li")).hasCount(26);
        assertThat(page.locator("#gaps details li").first()).isHidden();
        page.locator("#gaps summary").click();
        assertThat(page.locator("#gaps details li").first()).isVisible();
        assertThat(page.locator("#alone details")).isHidden();
        assertThat(page.locator("[data-name='skills.empathy']")).isVisible();
        assertThat(page.locator("[data-name='skills.online-writing']")).isHidden();
        page.locator("#covered summary").click();
        assertThat(page.locator("[data-name='skills.online-writing']")).isVisible();
        assertThat(page.locator("#members")).isVisible();

        visitor.load("#files", "equipo.json", "{\"profiles\": [%s]}".formatted(copies(13)));
        visitor.sees("#people summary", "Todavía no: 13");
        assertThat(page.locator("#members")).isHidden();
    }

    @Test
    void aTeamPrintsOnThreePages() {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "equipo.json", THREE.replace("\"skills\"", "\"tasks\": {}, \"skills\""));
        visitor.sees("#size", "3 personas");

        assertThat(visitor.pagesOnPaper()).isBetween(2, 3);
        assertThat(page.locator("#drop")).isHidden();
        assertThat(page.locator("[data-name='tasks.resolve-customer-issues']")).isVisible();
        assertThat(page.locator("#gaps details li").last()).isVisible();
    }

    @Test
    void whatIsUnderstoodOtherwiseIsSaid() {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "equipo.json", """
                {"profiles": [
                  {"id": "Ana", "skills": {"proactividad": 4, "Liderazgo": 2, "english-spoken": 5}},
                  {"id": "Luis", "skills": {"proactividad": 4}}]}
                """);
        visitor.sees("#understood summary", "Lo que se ha tomado por otra cosa o no cuenta");
        assertThat(page.locator("#understood ul")).isHidden();
        page.locator("#understood summary").click();

        assertThat(page.locator("#understood li")).hasText(new String[] {
            "«proactividad» se ha tomado por «Iniciativa». Ana, Luis",
            "«english-spoken» no cuenta: el perfil no nombra su condición. Ana"
        });

        visitor.load("#files", "equipo.json", "{\"skills\": {\"Empatía\": 4}}");
        visitor.sees("#size", "Una persona");
        assertThat(page.locator("#understood")).isHidden();
    }

    /** The profiles of so many people who are all alike. */
    static String copies(int number) {
        return String.join(",", Collections.nCopies(number, "{\"skills\": {\"empathy\": 1}}"));
    }
}
