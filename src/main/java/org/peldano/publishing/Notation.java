package org.peldano.publishing;

import java.util.List;

/** A way of writing text for readers. Each method escapes what it is given and answers a block that ends its line. */
interface Notation {

    String title(String text);

    String heading(String text);

    String paragraph(String text);

    String list(List<String> points);
}
