package org.peldano;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, which can be asked, stopped and killed. */
final class Service implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final List<String> log = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Thread> listeners;
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(Process process) {
        this.process = process;
        listeners = List.of(
                new Thread(() -> listen(process.inputReader(), log)),
                new Thread(() -> listen(process.errorReader(), complaints)));
    }

    /** With its database in {@code data}, where {@code settings} name no other. */
    static Service startedOn(Path data, Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", JAR.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("PELDANO_"));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", "0",
                        "PELDANO_EMBEDDED_DATA_DIRECTORY", data.toString()));
        builder.environment().putAll(settings);
        var service = new Service(builder.start());
        service.listeners.forEach(Thread::start);
        return service;
    }

    private void listen(BufferedReader reader, List<String> lines) {
        try (reader) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                var listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(URI.create(listening.group(1)));
                }
            }
        } catch (IOException killed) {
            lines.add("nothing more");
        } finally {
            address.completeExceptionally(new IllegalStateException("it ended: " + log + complaints));
        }
    }

    /** Returns when it takes requests. */
    Service ready() throws Exception {
        address.get(PATIENCE_SECONDS, SECONDS);
        return this;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(address.get().resolve(path)));
    }

    HttpResponse<String> post(String path, String json) throws Exception {
        return send(HttpRequest.newBuilder(address.get().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString());
    }

    /** The lines of its log so far. */
    List<String> log() {
        return log;
    }

    /** The lines that it has written so far to whoever started it, beside the log. */
    List<String> complaints() {
        return complaints;
    }

    /** With SIGTERM. */
    void stop() {
        process.destroy();
    }

    /** With SIGKILL, so that nothing of it runs any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Of a process that is about to end. */
    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, SECONDS)).as("ends").isTrue();
        for (var listener : listeners) {
            listener.join();
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
