package org.peldano.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The PostgreSQL that the service brings along; its data outlives it. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    private final DirectoryLock lock;
    private final Server server;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, Server server) throws IOException {
        this.lock = lock;
        this.server = server;
        this.port = Server.freePort();
        this.password = server.cluster().password();
    }

    /**
     * Returns when the database takes connections.
     *
     * @throws IOException if another process has the directory or PostgreSQL does not start; its message is one line
     */
    public static EmbeddedDatabase start(Path directory, Duration timeout) throws IOException {
        var archive = Archive.forThisMachine();
        var home = Files.createDirectories(directory).toRealPath();
        var lock = DirectoryLock.on(home);
        try {
            var database = new EmbeddedDatabase(lock, server(archive, home, timeout));
            database.run();
            LOG.infof("PostgreSQL keeps its data in %s and listens on 127.0.0.1:%d", home, database.port);
            return database;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Server server(Archive archive, Path home, Duration timeout) throws IOException {
        var unpacked = home.resolve("programs-" + archive.fingerprint());
        WholeDirectory.sweep(home, "programs-", unpacked);
        var programs = new Programs(WholeDirectory.make(unpacked, archive::unpackTo), timeout);
        return new Server(Cluster.in(home, programs), programs);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.NAME);
    }

    public String username() {
        return Cluster.NAME;
    }

    public String password() {
        return password;
    }

    private void run() throws IOException {
        server.start(port);
        server.postmaster().process().ifPresent(this::watch);
    }

    private void watch(ProcessHandle process) {
        var unused = process.onExit().thenRunAsync(this::revive);
    }

    /** A server that was killed comes back at the same address; one that somebody stopped in order stays stopped. */
    private synchronized void revive() {
        if (closed || !server.postmaster().hasLeftItsFile()) {
            return;
        }
        LOG.warn("PostgreSQL was killed and is started again");
        try {
            run();
        } catch (IOException | RuntimeException e) {
            LOG.errorf("The service goes on without its database: %s", e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            try (lock) {
                server.stop();
            }
        }
    }
}
