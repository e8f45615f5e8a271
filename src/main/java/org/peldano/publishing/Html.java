package org.peldano.publishing;

import java.util.List;
import java.util.stream.Collectors;

/** HTML of a few elements, without attributes. */
enum Html implements Notation {
    /** Of h2, h3, p, ul and li. */
    FRAGMENT("h2", "h3"),
    /** Of p, ul and li alone, which is all that job search engines read. */
    PARAGRAPHS("p", "p");

    private final String title;
    private final String heading;

    Html(String title, String heading) {
        this.title = title;
        this.heading = heading;
    }

    @Override
    public String title(String text) {
        return element(title, text) + "\n";
    }

    @Override
    public String heading(String text) {
        return element(heading, text) + "\n";
    }

    @Override
    public String paragraph(String text) {
        return element("p", text) + "\n";
    }

    @Override
    public String list(List<String> points) {
        return points.stream()
                .map(point -> element("li", point))
                .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>\n"));
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String text) {
        return PlainText.oneLine(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
