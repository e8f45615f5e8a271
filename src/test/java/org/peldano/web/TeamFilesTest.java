package org.peldano.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.web.TeamPageTest.SENIOR;
import static org.peldano.web.TeamPageTest.THREE;
import static org.peldano.web.TeamPageTest.copies;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.TestDatabase;

/** Somebody brings a team in files of every kind. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class TeamFilesTest extends BrowserTest {

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = visitor();
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
        visitor.load("#files", "equipo.ndjson", "{\"skills\": {}}\n\nLuis: 3");
        visitor.sees("#notices", "«equipo.ndjson» no es JSON ni un perfil por línea: la línea 3 no es JSON.");
        visitor.load("#files", "vacio.json", " \n");
        visitor.sees("#notices", "«vacio.json» está vacío.");
        visitor.load("#files", "lista.json", "[1]");
        visitor.sees("#notices", "«lista.json» no contiene perfiles.");
        visitor.load("#files", "junior.json", "{\"level\": \"junior\", \"answers\": {}}");
        visitor.sees("#notices", "«junior.json» tiene respuestas, pero no de este nivel.");
        page.locator("#files")
                .setInputFiles(
                        new FilePayload("antiguo.json", "", "{\"id\": \"José\", \"skills\": {}}".getBytes(ISO_8859_1)));
        visitor.sees("#notices", "«antiguo.json» no está en UTF-8");
        visitor.load("#files", "enorme.json", " ".repeat(2 * 1024 * 1024 + 1));
        visitor.sees("#notices", "Los archivos son demasiado grandes");

        visitor.load("#files", "equipo.json", THREE.replace("\"leadership\": 4", "\"liderasgo\": 4"));
        visitor.sees("#flaws li", "Luis (equipo.json) skills/liderasgo No hay nada que se llame «liderasgo».");
        visitor.sees("#flaws li", "¿Querías decir: Liderazgo?");
        visitor.sees("#flaws", "No se ha comparado nada.");
        assertThat(page.locator("#team")).isHidden();
        assertThat(page.locator("#notices p")).hasCount(0);

        visitor.load("#files", "equipo.json", THREE);
        visitor.sees("#size", "3 personas");
        assertThat(page.locator("#flaws")).isHidden();
        assertThat(page.locator("#notices p")).hasCount(0);
    }

    @Test
    void aFileCanBeDropped() {
        var page = visitor.open(SENIOR);
        var dropped = page.evaluateHandle(
                "text => { const all = new DataTransfer(); all.items.add(new File([text], 'equipo.json')); return all; }",
                THREE);
        page.dispatchEvent("#drop", "drop", Map.of("dataTransfer", dropped));

        visitor.sees("#size", "3 personas");
        visitor.sees("#chosen", "equipo.json");
    }

    @Test
    void theServiceReadsAFileAsItIs() {
        var page = visitor.open(SENIOR);
        var file = "{ \"profiles\": [{\"id\": 9007199254740993, \"skills\": {\"empathy\": 4}}] }\n";
        var sent = page.waitForRequest("**/team?*", () -> visitor.load("#files", "equipo.json", file));

        assertThat(sent.postData()).isEqualTo(file);
        assertThat(page.locator("#members tbody th")).hasText("9007199254740993");

        visitor.load("#files", "doble.json", file.replace("\"empathy\": 4", "\"empathy\": 4, \"empathy\": 1"));
        visitor.sees("#flaws li", "9007199254740993 (doble.json) skills/empathy");
        visitor.load("#files", "roto.json", "{\"profiles\": [\n  {\"id\": 1,}\n]}");
        visitor.sees("#notices", "El cuerpo no es JSON: línea 2");
        visitor.load("#files", "otro.json", "{\"profiles\": [], \"equipo\": 1}");
        visitor.sees("#flaws", "equipo");
    }

    @Test
    void filesArePutTogetherWithoutRewritingThem() {
        var page = visitor.open(SENIOR);
        var lines =
                "{\"id\":9007199254740993,\"skills\":{\"empathy\": 4.0}}\r\n{\"skills\":{\"empathy\":4,\"empathy\":1}}\r\n";
        var sent = page.waitForRequest("**/team?*", () -> page.locator("#files").setInputFiles(new FilePayload[] {
            Visitor.file("uno.ndjson", lines), Visitor.file("dos.json", "{\"profiles\": [{\"id\": 1e2}]}")
        }));

        assertThat(sent.postData())
                .isEqualTo("{\"profiles\":[%s,\n{\"id\": 1e2}]}"
                        .formatted(lines.strip().replace("\r\n", ",\n")));
        visitor.sees("#flaws li", "Persona 2 (uno.ndjson) skills/empathy");

        page.locator("#files").setInputFiles(new FilePayload[] {
            Visitor.file("uno.ndjson", lines), Visitor.file("dos.json", "{\"profiles\": [}")
        });
        visitor.sees("#notices", "«dos.json» no se puede juntar con otros archivos. Cárgalo solo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Persona;Empatía\nAna;4", "\u0089PNG\r\n\u001a\n\0\0", "[{\"id\": 1"})
    void aFileOfAnotherKindIsSaidToBeSo(String content) {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "archivo", content);

        visitor.sees("#notices", "«archivo» no es JSON. Se puede leer un archivo de perfiles en JSON");
        assertThat(page.locator("#team")).isHidden();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void moreThanTheServiceTakesIsSaidToBeTooMuch() {
        var page = visitor.open(SENIOR);
        visitor.load("#files", "muchos.json", "{\"profiles\": [%s]}".formatted(copies(201)));
        visitor.sees("#flaws li", "profiles Debe ser una lista de 1 a 200 perfiles.");

        var line = "{\"skills\": {}}";
        var answer = page.waitForResponse(
                "**/team?*",
                () -> visitor.load("#files", "grande.ndjson", line + " ".repeat(2 * 1024 * 1024 - line.length())));
        assertThat(answer.status()).isEqualTo(413);
        visitor.sees("#notices", "Los archivos son demasiado grandes");
        assertThat(page.locator("#flaws")).isHidden();
    }

    @Test
    void theFilesChosenLastCount() {
        var page = visitor.open(SENIOR);
        var held = new ArrayList<Route>();
        page.route("**/team?*", route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        var stopped = new ArrayList<Request>();
        page.onRequestFailed(stopped::add);
        visitor.load("#files", "antes.json", THREE);
        page.waitForCondition(() -> !held.isEmpty());
        visitor.load("#files", "despues.json", "{\"skills\": {\"empathy\": 4}}");
        page.waitForCondition(() -> !stopped.isEmpty());
        visitor.sees("#size", "Una persona");

        page.evaluate("""
                () => {
                  const read = File.prototype.arrayBuffer;
                  File.prototype.arrayBuffer = async function() {
                    if (this.name === 'lento.json') await new Promise(done => { globalThis.release = done; });
                    return read.call(this);
                  };
                }""");
        visitor.load("#files", "lento.json", "");
        visitor.load("#files", "despues.json", THREE);
        visitor.sees("#size", "3 personas");
        page.evaluate("release(); new Promise(done => setTimeout(done, 100))");
        visitor.sees("#size", "3 personas");
        visitor.sees("#chosen", "despues.json");
        assertThat(page.locator("#notices p")).hasCount(0);
    }
}
