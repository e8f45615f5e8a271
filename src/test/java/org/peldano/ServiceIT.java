package org.peldano;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peldano.store.embedded.EmbeddedDatabase;

/** The packaged service, started as anybody starts it. {@code -Dkills=20} kills it more often than once. */
class ServiceIT {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final int LONGEST_START_MILLIS = 4000;
    private static final String REFUSAL = "The service does not start: ";

    // One for all tests: unpacking PostgreSQL takes longer than all the rest.
    @TempDir
    private static Path data;

    @TempDir
    private Path other;

    @Test
    void answersFromADatabaseThatItBringsAlong() throws Exception {
        try (var service = start().ready()) {
            assertAnswers(service);
            var postgres = postgres().process();

            try (var second = start()) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.complaints())
                        .containsExactly(REFUSAL + "another running service uses " + data.toRealPath());
            }
            assertAnswers(service);

            service.stop();
            assertThat(service.exitCode()).isEqualTo(143);
            assertThat(postgres().hasLeftItsNote()).isFalse();
            // The note is gone a moment before the process.
            postgres.onExit().get(5, SECONDS);
        }
    }

    @Test
    void allowsTheScriptsOfSwaggerUiOneByOneAndNoOther() throws Exception {
        try (var service = start().ready()) {
            var page = service.get("/swagger-ui/");
            var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            var scripts = Pattern.compile("<script(?![^>]*src=)[^>]*>(.*?)</script>", Pattern.DOTALL)
                    .matcher(page.body())
                    .results()
                    .map(script -> "'sha256-" + sha256(script.group(1)) + "'")
                    .toList();
            assertThat(scripts).isNotEmpty();
            assertThat(policy).contains("script-src 'self' " + String.join(" ", scripts) + ";");
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void closesAConnectionOnWhichNothingMoreComes() throws Exception {
        var settings = Map.of("QUARKUS_HTTP_IDLE_TIMEOUT", "1S");
        try (var service = Service.startedOn(data, settings).ready();
                var socket = new Socket(
                        InetAddress.getLoopbackAddress(),
                        service.get("/api").uri().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /api HTTP/1.1\r\nHost: loc".getBytes(UTF_8));
            assertThat(socket.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void losesNothingWhateverIsKilled() throws Exception {
        var kept = new ArrayList<String>();
        for (int i = 0; i < KILLS; i++) {
            try (var service = start()) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_START_MILLIS));
                service.kill();
            }
            try (var service = start().ready()) {
                keep("service killed " + i, kept);
                service.kill();
            }
            try (var service = start().ready()) {
                assertThat(postgres().kept()).containsAll(kept);
                keep("PostgreSQL killed " + i, kept);
                killPostgresUnder(service);
                keep("both killed " + i, kept);
                service.kill();
                postgres().kill();
            }
        }
        try (var service = start().ready()) {
            assertThat(postgres().kept()).containsAll(kept);
            assertAnswers(service);
            // What the first start has loaded is still there.
            assertThat(service.log()).noneMatch(line -> line.contains("catalogue version"));
        }
    }

    private static void killPostgresUnder(Service service) throws Exception {
        var killed = postgres().process();
        postgres().kill();
        var deadline = Instant.now().plus(Duration.ofSeconds(60));
        do {
            assertThat(Instant.now()).isBefore(deadline);
            assertAnswers(service);
        } while (!isBackAfter(killed));
        assertAnswers(service);
    }

    private static boolean isBackAfter(ProcessHandle killed) {
        try {
            return !postgres().kept().isEmpty() && !postgres().process().equals(killed);
        } catch (IOException | SQLException | RuntimeException e) {
            return false;
        }
    }

    @Test
    void answersWhileItsDatabaseDoesNot() throws Exception {
        try (var service = start().ready()) {
            postgres().signal("STOP");
            try {
                for (int i = 0; i < 20; i++) {
                    assertAnswers(service);
                }
                assertThat(service.get("/health").statusCode()).isEqualTo(200);
            } finally {
                postgres().signal("CONT");
            }
        }
    }

    @Test
    void usesTheServerThatItIsToldOf() throws Exception {
        var nowhere = other.resolve("nowhere");
        try (var database = EmbeddedDatabase.start(data, Duration.ofMinutes(1));
                var service = Service.startedOn(nowhere, settings(database.jdbcUrl(), database.password()))
                        .ready()) {
            assertAnswers(service);
            assertThat(nowhere).doesNotExist();
            service.stop();
            service.exitCode();
            assertThat(postgres().process().isAlive()).isTrue();
        }
    }

    @Test
    void endsInOneLineWhereTheServerIsNotThere() throws Exception {
        var nowhere = other.resolve("nowhere");
        try (var service =
                Service.startedOn(nowhere, settings("jdbc:postgresql://127.0.0.1:1/peldano?password=x", "secret"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log()).isEmpty();
            assertThat(service.complaints())
                    .singleElement()
                    .asString()
                    .startsWith(REFUSAL + "the database at 127.0.0.1:1/peldano is not available: ");
            assertThat(nowhere).doesNotExist();
        }
    }

    @Test
    void saysAllThatIsWrongInAFrameworkFile() throws Exception {
        var bad = other.resolve("bad.yaml");
        Files.writeString(
                bad,
                Files.readString(Path.of(TwoFrameworks.GARDENING))
                        .replace("rank: 2", "rank: 0")
                        .replace("documented: full", "documented: well"));

        assertThat(refusalOf(bad))
                .containsExactly(
                        REFUSAL + bad + " is not a framework:",
                        "  /levels/1/rank: must have a minimum value of 1",
                        "  /levels/1/documented: does not have a value in the enumeration [\"none\", \"partial\", \"full\"]");
    }

    @Test
    void saysThatAFrameworkFileIsMissing() throws Exception {
        var missing = other.resolve("missing.yaml");

        assertThat(refusalOf(missing)).containsExactly(REFUSAL + missing + " cannot be read: there is no such file");
    }

    /** What the service complains of when it is to begin with {@code file}. */
    private static List<String> refusalOf(Path file) throws Exception {
        try (var service = Service.startedOn(data, Map.of("PELDANO_FRAMEWORKS_FILES", file.toString()))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(postgres().hasLeftItsNote()).isFalse();
            assertThat(service.log()).noneMatch(line -> line.contains("ERROR") || line.contains("\tat "));
            return service.complaints();
        }
    }

    private static Service start() throws IOException {
        return Service.startedOn(data, Map.of());
    }

    private static OwnPostgres postgres() {
        return new OwnPostgres(data);
    }

    private static Map<String, String> settings(String jdbcUrl, String password) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME", "peldano",
                "QUARKUS_DATASOURCE_PASSWORD", password);
    }

    private static void assertAnswers(Service service) throws Exception {
        var level = service.get("/api/levels/senior");
        assertThat(level.statusCode()).isEqualTo(200);
        assertThat(level.body()).contains("\"slug\":\"senior\"");
        var search = service.get("/api/search?q=crisis");
        assertThat(search.statusCode()).isEqualTo(200);
        assertThat(search.body()).contains("\"slug\":\"apply-crisis-plan\"");
        var score = service.post("/api/levels/senior/score", "{\"skills\": {\"empathy\": 4}}");
        assertThat(score.statusCode()).isEqualTo(200);
        assertThat(score.body()).contains("\"verdict\":");
    }

    private static void keep(String row, List<String> kept) throws Exception {
        postgres().keep(row);
        kept.add(row);
    }
}
