package org.peldano.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.TestDatabase;

/** What holds on every page, in a browser. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class EveryPageTest extends BrowserTest {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> PAGES = List.of(
            "/",
            "/levels/senior",
            "/levels/trainee",
            "/skills/empathy",
            "/tasks/apply-crisis-plan",
            "/assess",
            "/assess/senior",
            "/team/senior",
            "/compare",
            "/search?q=crisis",
            "/problems/invalid-profile");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void isAccessibleQuietAndKeepsToItself(String language) {
        check(language, ColorScheme.LIGHT, 1280);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    @EnabledIfEnvironmentVariable(named = "CI", matches = ".+")
    void isSoOnAPhoneAndInTheDarkToo(ColorScheme scheme) {
        check("es", scheme, 320);
        check("en", ColorScheme.DARK, 1280);
    }

    private void check(String language, ColorScheme scheme, int width) {
        var visitor =
                visitor(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 800));
        for (var path : PAGES) {
            var page = visitor.open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            if (path.equals("/assess/senior")) {
                visitor.answerEssentials(2);
                assertThat(page.locator("#result")).isVisible();
            }
            if (path.equals("/team/senior")) {
                visitor.load(
                        "#files", "team.ndjson", "{\"skills\":{\"proactividad\":4}}\n{\"skills\":{\"empathy\":2}}");
                assertThat(page.locator("#team")).isVisible();
                page.locator("#team details").evaluateAll("all => all.forEach(one => one.open = true)");
            }
            assertThat(flaws(page)).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s is not wider than the window", path)
                    .isEqualTo(true);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        }
        assertThat(visitor.complaints()).isEmpty();
    }

    private static List<String> flaws(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    @Test
    void theFirstPageIsLight() {
        var visitor = visitor();
        var page = visitor.open("/?lang=en");
        var transferred = page.evaluate("performance.getEntries().reduce((sum, e) => sum + (e.transferSize || 0), 0)");

        assertThat(((Number) transferred).intValue()).isBetween(10_000, 150_000);
    }

    @Test
    void suggestionsAreChosenWithTheKeyboard() {
        var visitor = visitor();
        var page = visitor.open("/?lang=es");
        page.locator("input[name=q]").pressSequentially("empat");
        assertThat(page.locator("#suggestions li").first()).containsText("Empatía");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Empatía");
        assertThat(page.url()).endsWith("/skills/empathy?lang=es");
    }

    @Test
    void theSwitchOfLanguagesKeepsThePlace() {
        var visitor = visitor();
        var page = visitor.open("/levels/senior?lang=es");
        page.locator(".languages a[hreflang=en]").click();

        assertThat(page.locator("h1")).hasText("Senior Community Manager");
    }

    @Test
    void whereOneIsIsUnderlinedFromTheFirstLetterToTheLast() {
        var page = visitor(new Browser.NewContextOptions().setViewportSize(360, 800))
                .open("/?lang=es");
        var here = page.locator(".ways [aria-current]");

        assertThat(here).hasText("La escalera");
        assertThat(here).hasCSS("text-decoration-line", "underline");
        assertThat(here).hasCSS("border-bottom-width", "0px");
        var leftOf = "element => { const text = document.createRange(); text.selectNodeContents(element);"
                + " return Math.round(text.getBoundingClientRect().left); }";
        assertThat(here.evaluate(leftOf)).isEqualTo(page.locator("h1").evaluate(leftOf));
    }
}
