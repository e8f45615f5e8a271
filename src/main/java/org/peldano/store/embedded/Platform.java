package org.peldano.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the machine tells about itself, as far as the choice and the call of PostgreSQL's programs depend on it. */
final class Platform {

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final Path SELF = Path.of("/proc/self");

    private Platform() {}

    /** The name, inside its jar, of the archive that runs here. */
    static String archive() {
        return "postgres-%s-%s%s.txz".formatted(system(), architecture(), isMusl() ? "-alpine_linux" : "");
    }

    static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    /** Only asked of Linux, where there is a way round PostgreSQL's refusal to run as root. */
    static boolean isRootOnLinux() throws IOException {
        return Files.exists(SELF) && Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"));
    }

    private static String system() {
        return isWindows() ? "windows" : SYSTEM.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        var name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }

    private static boolean isMusl() {
        return Files.exists(Path.of("/etc/alpine-release"));
    }
}
