package org.peldano;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL of a service, seen from outside: what {@code data} tells of it. */
record OwnPostgres(Path data) {

    private static final String DIRECTORY = "postgresql-18";

    /** The running server. */
    ProcessHandle process() throws IOException {
        return ProcessHandle.of(Long.parseLong(note().get(0))).orElseThrow();
    }

    boolean hasLeftItsNote() {
        return Files.exists(data.resolve(DIRECTORY).resolve("data/postmaster.pid"));
    }

    void kill() throws IOException {
        process().destroyForcibly();
    }

    /** Stops the server with all its processes, without their noticing, or lets them go on. */
    void signal(String name) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        Stream.concat(Stream.of(process()), process().descendants())
                .forEach(each -> command.add(String.valueOf(each.pid())));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Returns when the row is committed. */
    void keep(String row) throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (name text)");
            statement.execute("insert into kept values ('" + row + "')");
        }
    }

    List<String> kept() throws IOException, SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select name from kept")) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private Connection connect() throws IOException, SQLException {
        var password = Files.readString(data.resolve(DIRECTORY).resolve("password"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + note().get(3) + "/peldano", "peldano", password);
    }

    /** Process, directory, start time, port. */
    private List<String> note() throws IOException {
        return Files.readAllLines(data.resolve(DIRECTORY).resolve("data/postmaster.pid"));
    }
}
