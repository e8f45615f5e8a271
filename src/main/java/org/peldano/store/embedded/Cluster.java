package org.peldano.store.embedded;

import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** A database cluster as PostgreSQL names it: the data, the password to it and the server's log. */
record Cluster(Path home) {

    /** The service's role and its database, which it owns; it is no superuser, as it would not be elsewhere. */
    static final String NAME = "peldano";

    // Data of one major version cannot be read by another; a test holds this against the programs.
    static final int MAJOR = 18;

    private static final int PASSWORD_BYTES = 32;

    static Cluster in(Path parent, Programs programs) throws IOException {
        var home = parent.resolve("postgresql-" + MAJOR);
        return new Cluster(WholeDirectory.make(home, half -> new Cluster(half).initialise(programs)));
    }

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("postgresql.log");
    }

    String password() throws IOException {
        return Files.readString(passwordFile());
    }

    private Path passwordFile() {
        return home.resolve("password");
    }

    private void initialise(Programs programs) throws IOException {
        programs.run(
                "initdb",
                List.of(
                        "--pgdata=" + data(),
                        "--username=postgres",
                        // The superuser gets no password, hence no way in.
                        "--auth-host=scram-sha-256",
                        "--auth-local=reject",
                        "--encoding=UTF8",
                        // Sorts alike on every machine: no index breaks when the data moves to another C library.
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        var password = newPassword();
        programs.run(
                "postgres",
                List.of("--single", "-D", data().toString(), "-c", "exit_on_error=on", "postgres"),
                """
                CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
                CREATE DATABASE %1$s OWNER %1$s
                """.formatted(NAME, password));
        // A temporary file is its owner's alone on every system.
        Files.move(Files.createTempFile(home, "", ""), passwordFile());
        Files.writeString(passwordFile(), password, WRITE, DSYNC);
    }

    private static String newPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
