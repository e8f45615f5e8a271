package org.peldano.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peldano.TestDatabase;

/** A person finds out whether they reach a level. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class AssessmentTest extends BrowserTest {

    private static final String SENIOR = "/assess/senior?lang=es";

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = visitor();
    }

    @Test
    void byMouseFromTheFirstAnswerToTheVerdict() {
        var page = visitor.open(SENIOR);
        assertThat(page.locator("#result")).isHidden();

        visitor.answer("skills.empathy", 4);
        visitor.sees("#verdict", "Todavía no se sabe si alcanzas el nivel Community Manager Senior en aptitudes");

        visitor.answerEssentials(4);
        page.locator("[name='experience.years']").fill("1");
        visitor.sees("#figures", "19/");
        visitor.answerGroups(4);
        visitor.sees("#verdict", "Cumples lo que pide el nivel Community Manager Senior: tienes 100");
        assertThat(page.locator("#plan")).isHidden();
        assertThat(page.locator("#lines tbody tr")).hasCount(68);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void byKeyboardAlone() {
        var page = visitor.open("/assess/senior?lang=en");
        var focused = "document.activeElement.closest('#essentials .question[data-group]')?.dataset.name ?? ''";
        var answered = new HashSet<String>();
        for (int presses = 0; presses < 200 && answered.size() < 19; presses++) {
            page.keyboard().press("Tab");
            var question = page.evaluate("document.activeElement.type === 'radio' ? " + focused + " : ''")
                    .toString();
            if (!question.isEmpty() && answered.add(question)) {
                page.keyboard().press("3");
            }
        }

        assertThat(answered).hasSize(19);
        visitor.sees("#figures", "19/");
        visitor.sees("#verdict", "You have not reached Senior Community Manager yet");
        assertThat(page.locator("#blocked li")).hasCount(1);
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void byKeyboardTheNextQuestionIsWhollyInView() {
        visitor = visitor(new Browser.NewContextOptions().setViewportSize(1280, 700));
        var page = visitor.open(SENIOR);
        for (var question : page.locator("#essentials .question[data-group]").all()) {
            var bounds = reach(question).boundingBox();
            page.keyboard().press("3");
            assertThat(bounds.y).isNotNegative();
            assertThat(bounds.y + bounds.height).isLessThanOrEqualTo(700);
        }
    }

    @Test
    void onAPhoneNoAnswerHidesBehindTheScore() {
        visitor = visitor(new Browser.NewContextOptions().setViewportSize(360, 740));
        var page = visitor.open(SENIOR);
        visitor.answer("skills.empathy", 4);
        var score = page.locator("#peek");
        assertThat(score).isVisible();
        for (var question : page.locator("#essentials .question[data-group]").all()) {
            reach(question);
            page.keyboard().press("0");
            page.keyboard().press("ArrowUp");
            var last = question.locator(".unknown").boundingBox();
            assertThat(last.y + last.height).isLessThanOrEqualTo(score.boundingBox().y);
        }
    }

    @Test
    void withoutScriptTheFormItselfAnswers() {
        var plain = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var page = plain.open(SENIOR);
        plain.answerEssentials(4);
        plain.answerGroups(4);
        page.locator("[name='experience.years']").fill("1");
        page.locator("#send").click();

        plain.sees("h1", "Cumples lo que pide el nivel Community Manager Senior");
        assertThat(page.locator(".groups tbody tr").all()).hasSizeGreaterThan(10);
        assertThat(plain.complaints()).isEmpty();
    }

    @Test
    void oneAnswerFillsAGroupAndCanBeRefined() {
        var page = visitor.open(SENIOR);
        visitor.answer("group.skills.technique", 3);
        visitor.sees("#figures", "7/");
        var section = page.locator("[data-fills='skills.technique']");
        section.locator("details > summary").first().click();
        assertThat(visitor.radio("skills.online-writing", "3")).isChecked();

        visitor.answer("skills.online-writing", 5);
        visitor.answer("group.skills.technique", 2);

        assertThat(visitor.radio("skills.online-writing", "5")).isChecked();
        assertThat(visitor.radio("skills.content-curation", "2")).isChecked();
    }

    @Test
    void notKnowingIsAnAnswerThatCountsAsNotAssessed() {
        visitor.open(SENIOR);
        visitor.radio("skills.empathy", "unknown").check();
        visitor.answer("skills.leadership", 4);

        visitor.sees("#figures", "2/");
        visitor.sees("#open", "Empatía");
    }

    @Test
    void aReloadKeepsTheAnswers() {
        var page = visitor.open(SENIOR);
        visitor.answer("skills.empathy", 4);
        page.locator("[name='experience.months']").fill("8");
        visitor.sees("#figures", "1/");
        page.reload();

        assertThat(visitor.radio("skills.empathy", "4")).isChecked();
        assertThat(page.locator("[name='experience.months']")).hasValue("8");
        visitor.sees("#verdict", "Community Manager Senior");
    }

    @Test
    void theLinkRestoresTheAnswersElsewhere() {
        var page = visitor.open(SENIOR);
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.answer("skills.empathy", 2);
        visitor.sees("#blocked", "Empatía");
        page.locator("#share").click();
        visitor.sees("#notices", "Enlace copiado");
        var link = page.evaluate("navigator.clipboard.readText()").toString();

        var friend = visitor();
        friend.open(link.substring(link.indexOf("/assess")));
        assertThat(friend.radio("skills.empathy", "2")).isChecked();
        friend.sees("#blocked", "Empatía");
        assertThat(friend.page()).hasURL(Pattern.compile("lang=es$"));
    }

    @Test
    void aDamagedLinkIsSaidSoAndLosesNothing() {
        visitor.open(SENIOR);
        visitor.answer("skills.empathy", 4);
        visitor.sees("#figures", "1/");
        for (var fragment :
                List.of("#a=%%%", "#a=e30", "#a=eyJsZXZlbCI6InNlbmlvciIsImFuc3dlcnMiOnsic2tpbGxzLmVtcGF0aHkiOjk5fX0")) {
            visitor.open("/");
            visitor.open(SENIOR + fragment);
            visitor.sees("#notices", "El enlace está incompleto o alterado");
            assertThat(visitor.radio("skills.empathy", "4")).isChecked();
        }
    }

    @Test
    void aFileBringsAnswersBackAndAWrongOneLosesNothing() throws Exception {
        var page = visitor.open(SENIOR);
        visitor.answer("skills.empathy", 3);
        visitor.sees("#figures", "1/");
        var download = page.waitForDownload(() -> page.locator("#download").click());
        var saved = new String(download.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(download.suggestedFilename()).isEqualTo("peldano-senior.json");

        visitor.answer("skills.empathy", 5);
        load("notes.txt", "not JSON at all");
        visitor.sees("#notices", "«notes.txt» no es un archivo de respuestas");
        load("junior.json", saved.replace("senior", "junior"));
        visitor.sees("#notices", "«junior.json» no es un archivo de respuestas");
        assertThat(visitor.radio("skills.empathy", "5")).isChecked();

        load("mine.json", saved);
        visitor.sees("#notices", "Respuestas cargadas de «mine.json»");
        assertThat(visitor.radio("skills.empathy", "3")).isChecked();
        page.locator("#notices button").click();
        assertThat(visitor.radio("skills.empathy", "5")).isChecked();
    }

    @Test
    void forbiddenStorageIsSaidSoAndTheRestWorks() {
        visitor.page()
                .addInitScript(
                        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        visitor.open(SENIOR);
        visitor.answer("skills.empathy", 4);

        visitor.sees("#notices", "Este navegador no deja guardar las respuestas");
        visitor.sees("#figures", "1/");
    }

    @Test
    void theServiceGoingAwayLosesNothingAndSaysSo() {
        var page = visitor.open(SENIOR);
        visitor.answer("skills.empathy", 4);
        visitor.sees("#figures", "1/");

        page.route("**/score?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        visitor.answer("skills.leadership", 4);
        visitor.sees("#notices", "Ahora no se puede calcular (error 503). Tus respuestas están a salvo");
        page.unroute("**/score?*");
        page.route("**/score?*", Route::abort);
        visitor.answer("skills.initiative", 4);
        visitor.sees("#notices", "No hay conexión con el servicio");
        assertThat(visitor.radio("skills.leadership", "4")).isChecked();

        page.unroute("**/score?*");
        page.locator("#notices button").click();
        visitor.sees("#figures", "3/");
        assertThat(page.locator("#notices p")).hasCount(0);
    }

    @Test
    void aSlowServiceIsSaidToBeSlow() {
        var page = visitor.open(SENIOR);
        page.route("**/score?*", route -> {});
        visitor.answer("skills.empathy", 4);

        visitor.sees("#notices", "El cálculo tarda más de lo normal. Tus respuestas están a salvo.");
        assertThat(visitor.radio("skills.empathy", "4")).isChecked();
    }

    @Test
    void whatIfChangesNothingUntilItIsKept() {
        var page = visitor.open(SENIOR);
        visitor.answerEssentials(2);
        visitor.sees("#figures", "19/");
        var before = page.locator("#figures dd").first().textContent();
        page.locator("#plan .whatif").first().click();
        visitor.sees("#try", "con estos cambios pasarías de " + before);
        page.locator("#try button").last().click();

        assertThat(page.locator("#try")).isHidden();
        assertThat(page.locator("#figures dd").first()).hasText(before);
    }

    @Test
    void theResultPrintsOnTwoPages() {
        var page = visitor.open(SENIOR);
        visitor.answerEssentials(3);
        visitor.answerGroups(3);
        visitor.sees("#figures", "68/68");
        page.locator("#all").evaluate("all => all.open = true");

        assertThat(visitor.pagesOnPaper()).isEqualTo(2);
        assertThat(page.locator("#assessment")).isHidden();
        assertThat(page.locator("#lines")).isVisible();
    }

    /** Goes on until {@code question} has the keyboard. */
    private Locator reach(Locator question) {
        while (question.locator("input[type=radio]:focus").count() == 0) {
            visitor.page().keyboard().press("Tab");
        }
        return question;
    }

    private void load(String name, String text) {
        visitor.load("#file", name, text);
    }
}
