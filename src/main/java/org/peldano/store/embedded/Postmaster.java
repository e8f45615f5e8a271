package org.peldano.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The file in which a running server names its process; it stays behind where the server was killed. */
record Postmaster(Path data) {

    // The server makes the file empty and fills it at once.
    private static final Duration BEING_WRITTEN = Duration.ofSeconds(2);

    boolean hasLeftItsFile() {
        return Files.exists(file());
    }

    /** The process, where it lives and really serves this data: process numbers are given out again. */
    Optional<ProcessHandle> process() throws IOException {
        return number().flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::servesData);
    }

    /**
     * Deletes the file of a server that is no more, as PostgreSQL does not start where the number in it has gone to
     * another process, which is common in containers. Leftover backends are safe: their shared memory is found too.
     */
    void forgetTheDead() throws IOException {
        if (!hasLeftItsFile() || process().isPresent()) {
            return;
        }
        var age = Duration.between(Files.getLastModifiedTime(file()).toInstant(), Instant.now());
        if (number().isPresent() || age.compareTo(BEING_WRITTEN) > 0) {
            Files.deleteIfExists(file());
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }

    private Optional<Long> number() throws IOException {
        try (var lines = Files.lines(file())) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean servesData(ProcessHandle process) {
        var info = process.info();
        var isPostgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        // Windows does not tell the arguments of a process.
        return isPostgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElse(Platform.isWindows());
    }
}
