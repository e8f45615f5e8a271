package org.peldano.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody with a browser of their own; takes note of everything that a page should not do. */
final class Visitor {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();

    Visitor(Browser browser, URI base, Browser.NewContextOptions options) {
        this.base = base.toString().replaceFirst("/$", "");
        context = browser.newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(this.base) && !request.url().startsWith("blob:")) {
                strangers.add(request.url());
            }
        });
    }

    Page open(String path) {
        page.navigate(base + path);
        return page;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** What the console said went wrong. */
    List<String> complaints() {
        return complaints;
    }

    /** Requests to any other host. */
    List<String> strangers() {
        return strangers;
    }

    /** Answers the question of {@code name}. */
    void answer(String name, int value) {
        radio(name, String.valueOf(value)).check();
    }

    Locator radio(String name, String value) {
        return page.locator("input[name='%s'][value='%s']".formatted(name, value));
    }

    /** Answers every question of the essentials. */
    void answerEssentials(int value) {
        for (var question : page.locator("#essentials .question[data-group]").all()) {
            question.locator("input[value='" + value + "']").check();
        }
    }

    /** Answers for every group at once. */
    void answerGroups(int value) {
        for (var group : page.locator(".whole").all()) {
            if (group.isVisible()) {
                group.locator("input[value='" + value + "']").check();
            }
        }
    }

    /** Chooses one file with {@code text} in it. */
    void load(String selector, String name, String text) {
        page.locator(selector).setInputFiles(file(name, text));
    }

    static FilePayload file(String name, String text) {
        return new FilePayload(name, "application/json", text.getBytes(UTF_8));
    }

    void sees(String selector, String text) {
        assertThat(page.locator(selector)).containsText(text);
    }

    /** Prints the page; from then on it is as on paper. */
    int pagesOnPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var paper = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), ISO_8859_1);
        return (int) SHEET.matcher(paper).results().count();
    }

    void close() {
        context.close();
    }
}
