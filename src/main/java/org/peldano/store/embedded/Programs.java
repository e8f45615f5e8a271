package org.peldano.store.embedded;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's own programs, unpacked, and how they are run: alone, in English, each within {@code patience}. */
record Programs(Path home, Duration patience) {

    void run(String name, List<String> arguments) throws IOException {
        run(name, arguments, "");
    }

    /** Fails with what the program said of its failure. */
    void run(String name, List<String> arguments, String input) throws IOException {
        var process = builder(name, arguments).start();
        try {
            try (var writer = process.outputWriter()) {
                writer.write(input);
            }
            if (!process.waitFor(patience.toMillis(), MILLISECONDS)) {
                throw new IOException("%s took longer than %s".formatted(name, patience));
            }
            if (process.exitValue() != 0) {
                throw new IOException("%s failed: %s".formatted(name, complaint(process)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(name + " was interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private ProcessBuilder builder(String name, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (Platform.isRootOnLinux()) {
            // PostgreSQL refuses to be root. In a user namespace it is nobody, and still the owner of root's files.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin")
                .resolve(Platform.isWindows() ? name + ".exe" : name)
                .toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // PGDATA, PGPORT and their like are meant for other servers; messages are looked into, so they stay English.
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private static String complaint(Process process) throws IOException {
        // Not to the end of the stream: a server started by the program may keep it open.
        var said = process.getInputStream();
        var text = new String(said.readNBytes(said.available()), Charset.defaultCharset());
        return text.startsWith("unshare:")
                ? "PostgreSQL cannot be run by root here (%s); run the service as another user".formatted(text.strip())
                : Complaint.in(text.lines().toList());
    }
}
