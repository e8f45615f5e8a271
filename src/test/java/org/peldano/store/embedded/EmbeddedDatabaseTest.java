package org.peldano.store.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peldano.store.embedded.Sql.ask;
import static org.peldano.store.embedded.Sql.has;
import static org.peldano.store.embedded.Sql.insert;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // One for all tests: unpacking the programs takes longer than all the rest.
    @TempDir
    private static Path directory;

    @Test
    void losesNothingThatItAcknowledged() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void refusesWhoeverDoesNotHaveThePassword() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "SHOW password_encryption")).isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> ask(database, database.username(), "wrong", "SELECT 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> ask(database, database.username(), "", "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(database, "postgres", database.password(), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void givesItsRoleNoMoreThanItsOwnDatabase() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(database, "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'peldano'"))
                    .isEqualTo(database.username());
        }
    }

    @Test
    void keepsThePasswordToItsOwner() throws Exception {
        start().close();
        var permissions = Files.getPosixFilePermissions(cluster().resolve("password"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster())))
                .isEqualTo("rwx------");
    }

    @Test
    void listensToThisMachineOnly() throws Exception {
        try (var database = start()) {
            assertThat(ask(database, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            var socketDirectory =
                    Files.readAllLines(cluster().resolve("data/postmaster.pid")).get(4);
            assertThat(socketDirectory).isEmpty();
            var port =
                    URI.create(database.jdbcUrl().substring("jdbc:".length())).getPort();
            var others = NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                    .toList();
            for (var other : others) {
                assertThatThrownBy(() -> connect(new InetSocketAddress(other, port)))
                        .as(other.toString())
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void keepsDataBetweenStarts() throws Exception {
        var row = "stop";
        try (var database = start()) {
            insert(database, row);
        }
        try (var database = start()) {
            assertThat(has(database, row)).isTrue();
        }
    }

    @Test
    void stopsInOrder() throws Exception {
        start().close();
        assertThat(Files.readString(cluster().resolve("postgresql.log"))).contains("database system is shut down");
        assertThat(cluster().resolve("data/postmaster.pid")).doesNotExist();
        start().close();
        assertThat(Files.readString(cluster().resolve("postgresql.log"))).contains("database system was shut down at");
    }

    @Test
    void startsOnceAtATime() throws Exception {
        try (var database = start()) {
            assertThatThrownBy(EmbeddedDatabaseTest::start)
                    .isInstanceOf(IOException.class)
                    .hasMessage("another running service uses " + directory.toRealPath());
            try (var other = OtherService.startedOn(directory)) {
                assertThat(other.output()).contains("another running service uses");
                assertThat(other.exitCode()).isEqualTo(1);
            }
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInOneLineThatPostgresDoesNotStart() throws Exception {
        start().close();
        var configuration = cluster().resolve("data/postgresql.conf");
        var before = Files.readString(configuration);
        Files.writeString(configuration, "nonsense = 1\n");
        assertThatThrownBy(EmbeddedDatabaseTest::start)
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("PostgreSQL does not start: ")
                .hasMessageContaining("configuration")
                .hasMessageNotContaining("\n");
        Files.writeString(configuration, before);
        start().close();
    }

    @Test
    void namesTheDirectoryAfterTheMajorVersionOfTheData() throws Exception {
        start().close();
        assertThat(Files.readString(cluster().resolve("data/PG_VERSION"))).isEqualTo(Cluster.MAJOR + "\n");
    }

    private static EmbeddedDatabase start() throws IOException {
        return EmbeddedDatabase.start(directory, PATIENCE);
    }

    private static Path cluster() {
        return directory.resolve("postgresql-18");
    }

    private static void connect(InetSocketAddress address) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(address, (int) SECONDS.toMillis(1));
        }
    }
}
