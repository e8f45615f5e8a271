package org.peldano.publishing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CommonMark, in which no text of others means anything but itself. */
final class Markdown implements Notation {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&#~|!]");
    /** What makes a list or a rule of a line that begins with it. */
    private static final Pattern LEADING = Pattern.compile("^(\\d{1,9})?([-+=.)])");

    @Override
    public String title(String text) {
        return "## " + escaped(text) + "\n";
    }

    @Override
    public String heading(String text) {
        return "\n### " + escaped(text) + "\n";
    }

    @Override
    public String paragraph(String text) {
        return "\n" + escaped(text) + "\n";
    }

    @Override
    public String list(List<String> points) {
        return points.stream().map(point -> "- " + escaped(point)).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String escaped(String text) {
        var inner = SPECIAL.matcher(PlainText.oneLine(text)).replaceAll("\\\\$0");
        return LEADING.matcher(inner).replaceFirst("$1\\\\$2");
    }
}
