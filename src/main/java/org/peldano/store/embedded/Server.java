package org.peldano.store.embedded;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Starts and stops PostgreSQL on one cluster. Whoever has it holds the lock of the directory. */
record Server(Cluster cluster, Programs programs) {

    private static final Logger LOG = Logger.getLogger(Server.class);

    private static final long PAUSE_MILLIS = 200;

    // What passes by itself: the port was taken meanwhile; a killed server or a start of it is not quite gone.
    private static final List<String> PASSING =
            List.of("could not create any TCP/IP sockets", "shared memory block", "lock file");

    // Said anew at each start, so that no edit of postgresql.conf makes the server less durable or more open.
    private static final String SETTINGS = " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c password_encryption=scram-sha-256"
            + " -c log_checkpoints=off";

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Postmaster postmaster() {
        return new Postmaster(cluster.data());
    }

    /** Returns when the server takes connections. Another one, left behind on the same data, is stopped before. */
    void start(int port) throws IOException {
        var deadline = Instant.now().plus(programs.patience());
        while (true) {
            stop();
            postmaster().forgetTheDead();
            keepPreviousLog();
            try {
                control("start", "-l", cluster.log().toString(), "-o", "-p " + port + SETTINGS);
                return;
            } catch (IOException e) {
                var reason = reason(e);
                if (PASSING.stream().noneMatch(reason::contains)
                        || Instant.now().isAfter(deadline)) {
                    stop();
                    throw new IOException("PostgreSQL does not start: %s (%s)".formatted(reason, cluster.log()), e);
                }
                pause();
            }
        }
    }

    /** Rolls back what is open; where that takes too long the server is left to recover at its next start. */
    void stop() throws IOException {
        for (var mode : List.of("fast", "immediate")) {
            if (postmaster().process().isEmpty()) {
                return;
            }
            try {
                control("stop", "-m", mode);
            } catch (IOException e) {
                LOG.warnf("PostgreSQL was not stopped: %s", e.getMessage());
            }
        }
    }

    private void control(String what, String... options) throws IOException {
        // pg_ctl gives up a little before it would be killed; it starts the server in a session of its own,
        // where the terminal's Ctrl+C does not reach it before the service has let go of its connections.
        var seconds = Math.max(1, programs.patience().toSeconds() - 1);
        var arguments =
                new ArrayList<>(List.of(what, "-D", cluster.data().toString(), "-w", "-t", Long.toString(seconds)));
        arguments.addAll(List.of(options));
        programs.run("pg_ctl", arguments);
    }

    private void keepPreviousLog() throws IOException {
        if (Files.exists(cluster.log())) {
            Files.move(cluster.log(), cluster.home().resolve("postgresql.previous.log"), REPLACE_EXISTING);
        }
    }

    private String reason(IOException e) throws IOException {
        return Files.exists(cluster.log())
                ? Complaint.in(Files.readAllLines(cluster.log(), StandardCharsets.ISO_8859_1))
                : e.getMessage();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the start of PostgreSQL was interrupted");
        }
    }
}
