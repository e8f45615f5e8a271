package org.peldano.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.peldano.http.Caller;
import org.peldano.http.Problem;
import org.peldano.http.ProblemPage;
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;

/** Fills in the templates, which are compiled, and so checked, with the rest of the code. */
@Singleton
class Pages implements ProblemPage {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), "org.peldano.web");
    private final Caller caller;
    private final Assets assets;
    private final String base;

    Pages(Caller caller, Assets assets, PublicAddress address) {
        this.caller = caller;
        this.assets = assets;
        this.base = address.base().toString();
    }

    Locale language() {
        return caller.language();
    }

    /** The page that the caller asks for. */
    Rendered show(String template, Map<String, Object> values) {
        return fill(template, values, new Frame(caller.language(), caller.address(), base, assets));
    }

    @Override
    public Rendered show(Problem problem, Locale language, String address) {
        return fill("problem", Map.of("problem", problem), new Frame(language, address, base, assets));
    }

    private Rendered fill(String template, Map<String, Object> values, Frame frame) {
        var all = new HashMap<>(values);
        all.put("frame", frame);
        var page = new Utf8ByteOutput();
        templates.render(template + ".jte", all, page);
        return new Rendered(page.toByteArray());
    }
}
