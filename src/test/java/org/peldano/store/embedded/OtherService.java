package org.peldano.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Another process that starts the database on a directory, and can be killed. */
final class OtherService implements AutoCloseable {

    /** What it commits before it is ready. */
    static final String ROW = "committed by another process";

    private final Process process;
    private final BufferedReader reader;

    private OtherService(Process process) {
        this.process = process;
        this.reader = process.inputReader();
    }

    static OtherService startedOn(Path directory) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherService(new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherService.class.getName(),
                        "" + directory)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    /** Its first line. */
    String output() throws IOException {
        return reader.readLine();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** With SIGKILL, so that nothing of it runs any more. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    public static void main(String... arguments) throws Exception {
        try (var database = EmbeddedDatabase.start(Path.of(arguments[0]), Duration.ofMinutes(1))) {
            Sql.insert(database, ROW);
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(1).toMillis());
        } catch (IOException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
