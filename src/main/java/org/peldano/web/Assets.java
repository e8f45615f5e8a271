package org.peldano.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peldano.http.Rendered;

/** What pages load besides themselves. All of it has one edition, made from its bytes, so that modules find each other. */
@Singleton
class Assets {

    private static final String PICO = "META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.min.css";
    private static final String CHART = "META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js";
    private static final List<String> OURS = List.of(
            "site.js",
            "suggest.js",
            "words.js",
            "assess.js",
            "answers.js",
            "keeping.js",
            "notices.js",
            "scores.js",
            "report.js",
            "charts.js",
            "team.js",
            "people.js",
            "coverage.js",
            "icon.svg");
    private static final Map<String, List<String>> SOURCES = Map.of(
            "style.css",
                    List.of(PICO, "web/base.css", "web/pages.css", "web/assess.css", "web/team.css", "web/print.css"),
            "chart.js", List.of(CHART));
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml");
    private static final int EDITION_BYTES = 6;

    private final Map<String, byte[]> files = new TreeMap<>();
    private final String edition;

    Assets() throws IOException {
        for (var name : OURS) {
            files.put(name, read(List.of("web/" + name)));
        }
        for (var source : SOURCES.entrySet()) {
            files.put(source.getKey(), read(source.getValue()));
        }
        edition = digest();
    }

    /** One file, with its media type. */
    record Asset(Rendered file, String type) {}

    Optional<Asset> find(String edition, String name) {
        return edition.equals(this.edition) && files.containsKey(name)
                ? Optional.of(
                        new Asset(new Rendered(files.get(name)), TYPES.get(name.substring(name.lastIndexOf('.') + 1))))
                : Optional.empty();
    }

    String address(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException(name);
        }
        return "/assets/" + edition + "/" + name;
    }

    private static byte[] read(List<String> parts) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var part : parts) {
            try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(part)) {
                in.transferTo(whole);
            }
            whole.write('\n');
        }
        return whole.toByteArray();
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, EDITION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
