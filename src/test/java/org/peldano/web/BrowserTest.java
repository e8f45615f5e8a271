package org.peldano.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** A browser for all tests of a class; whoever visits leaves after each test, and must have asked no other host for anything. */
abstract class BrowserTest {

    private static Chromium chromium;

    @TestHTTPResource
    URI base;

    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Somebody whose browser speaks Spanish. */
    Visitor visitor(Browser.NewContextOptions options) {
        var visitor = new Visitor(chromium.browser(), base, options.setLocale("es-ES"));
        visitors.add(visitor);
        return visitor;
    }

    Visitor visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        assertThat(visitors).flatExtracting(Visitor::strangers).isEmpty();
    }
}
