package org.peldano.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.store.embedded.Sql.ask;
import static org.peldano.store.embedded.Sql.has;
import static org.peldano.store.embedded.Sql.insert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledDatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // One for all tests: unpacking the programs takes longer than all the rest.
    @TempDir
    private static Path directory;

    @Test
    void takesOverFromAKilledService() throws Exception {
        long orphan;
        try (var other = OtherService.startedOn(directory)) {
            assertThat(other.output()).contains("ready");
            orphan = postmaster();
            other.kill();
        }
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (var database = start()) {
            assertThat(postmaster()).isNotEqualTo(orphan);
            await(() -> !ProcessHandle.of(orphan).map(ProcessHandle::isAlive).orElse(false));
            assertThat(has(database, OtherService.ROW)).isTrue();
        }
    }

    @Test
    void comesBackAfterItWasKilled() throws Exception {
        var row = "killed and revived";
        try (var database = start()) {
            insert(database, row);
            var killed = postmaster();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            await(() -> postmaster() != killed && answers(database));
            assertThat(has(database, row)).isTrue();
        }
    }

    @Test
    void keepsCommittedRowsWhenServiceAndServerAreKilled() throws Exception {
        try (var other = OtherService.startedOn(directory)) {
            assertThat(other.output()).contains("ready");
            other.kill();
            ProcessHandle.of(postmaster()).orElseThrow().destroyForcibly();
        }
        try (var database = start()) {
            assertThat(has(database, OtherService.ROW)).isTrue();
        }
    }

    @Test
    void startsWhereTheNumberOfADeadServerHasGoneToAnotherProcess() throws Exception {
        start().close();
        var other = ProcessHandle.current().pid();
        Files.writeString(
                cluster().resolve("data/postmaster.pid"),
                other + "\n" + cluster().resolve("data") + "\n");
        try (var database = start()) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsAfterAFirstStartThatWasKilledHalfWay(@TempDir Path fresh) throws Exception {
        try (var other = OtherService.startedOn(shareProgramsWith(fresh))) {
            await(() -> isInitialising(fresh));
            other.kill();
        }
        assertThat(fresh.resolve("postgresql-18")).doesNotExist();
        try (var database = EmbeddedDatabase.start(fresh, PATIENCE)) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
        // The next start finds nobody writing any more.
        EmbeddedDatabase.start(fresh, PATIENCE).close();
        try (var children = Files.list(fresh)) {
            assertThat(children.map(child -> child.getFileName().toString()))
                    .noneMatch(name -> name.startsWith("half-"));
        }
    }

    private static EmbeddedDatabase start() throws IOException {
        return EmbeddedDatabase.start(directory, PATIENCE);
    }

    private static Path cluster() {
        return directory.resolve("postgresql-18");
    }

    private static Path shareProgramsWith(Path fresh) throws IOException {
        start().close();
        try (var programs = Files.newDirectoryStream(directory, "programs-*")) {
            for (var each : programs) {
                Files.createSymbolicLink(fresh.resolve(each.getFileName()), each);
            }
        }
        return fresh;
    }

    private static boolean isInitialising(Path fresh) {
        try (var halves = Files.newDirectoryStream(fresh, "half-*")) {
            for (var half : halves) {
                return Files.exists(half.resolve("data/base/1"));
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static long postmaster() {
        try (var lines = Files.lines(cluster().resolve("data/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    private static boolean answers(EmbeddedDatabase database) {
        try {
            return ask(database, "SELECT 1").equals("1");
        } catch (SQLException e) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(10);
        }
    }
}
