package org.peldano.publishing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text without any markup, in which every line break is ours. */
final class PlainText implements Notation {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    @Override
    public String title(String text) {
        return underlined(text, "=");
    }

    @Override
    public String heading(String text) {
        return "\n" + underlined(text, "-");
    }

    @Override
    public String paragraph(String text) {
        return "\n" + oneLine(text) + "\n";
    }

    @Override
    public String list(List<String> points) {
        return points.stream().map(point -> "- " + oneLine(point)).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String underlined(String text, String line) {
        var title = oneLine(text);
        return title + "\n" + line.repeat(title.codePointCount(0, title.length())) + "\n";
    }

    /** {@code text} with single spaces for line breaks, control characters and doubled space. */
    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
