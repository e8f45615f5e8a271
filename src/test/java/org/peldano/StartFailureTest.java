package org.peldano;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    private static final String JDBC_URL = "jdbc:postgresql://db.example.org:5432/peldano?user=u&password=secret";

    @Test
    void namesTheDatabaseThatIsNotThereButNoPassword() {
        var refused = new SQLException("refused", "08001", new UnknownHostException("db.example.org"));
        assertThat(reason(refused))
                .isEqualTo("the database at db.example.org:5432/peldano is not available: the host is unknown");
        assertThat(reason(new SQLException("cannot use " + JDBC_URL))).doesNotContain("secret");
    }

    @Test
    void saysThatADatabaseTakesNoChanges() {
        assertThat(reason(new SQLException("cannot execute CREATE TABLE in a read-only transaction", "25006")))
                .isEqualTo("the database at db.example.org:5432/peldano cannot be written: "
                        + "cannot execute CREATE TABLE in a read-only transaction");
    }

    @Test
    void passesOnWhatIsWrongWithTheVersionOfTheDatabase() {
        assertThat(reason(new ConfigurationException("at least 18, but the actual version is 17")))
                .isEqualTo("at least 18, but the actual version is 17");
    }

    @Test
    void callsAFailedStatementAMistakeOfOurOwn() {
        assertThat(new StartFailure(new SQLException("syntax error", "42601"), JDBC_URL).reason())
                .isEmpty();
    }

    private static String reason(Exception cause) {
        var thrown = new IllegalStateException("Failed to start", cause);
        return new StartFailure(thrown, JDBC_URL).reason().orElseThrow();
    }
}
