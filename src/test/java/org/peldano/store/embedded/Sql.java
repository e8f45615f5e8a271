package org.peldano.store.embedded;

import java.sql.DriverManager;
import java.sql.SQLException;

/** What tests ask of a database, and keep in it. */
final class Sql {

    private Sql() {}

    static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database, database.username(), database.password(), sql);
    }

    static String ask(EmbeddedDatabase database, String username, String password, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), username, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void insert(EmbeddedDatabase database, String row) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (name text)");
            statement.execute("INSERT INTO kept VALUES ('" + row + "')");
        }
    }

    static boolean has(EmbeddedDatabase database, String row) throws SQLException {
        return ask(database, "SELECT count(*) > 0 FROM kept WHERE name = '" + row + "'")
                .equals("t");
    }
}
