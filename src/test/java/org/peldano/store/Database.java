package org.peldano.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The tables as SQL sees them. */
@ApplicationScoped
class Database {

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** As the migrations leave it, but for the sequences, of which Hibernate has numbers in hand. */
    void empty() throws SQLException {
        execute("truncate framework cascade");
        execute("update catalogue set version = 0");
    }

    /** The first column of every row. */
    List<String> ask(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    void execute(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Why {@code sql} is refused, null where it is not. Nothing of it stays. */
    SQLException refusal(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute("set constraints all immediate");
                statement.execute(sql);
                return null;
            } catch (SQLException e) {
                return e;
            } finally {
                connection.rollback();
            }
        }
    }
}
