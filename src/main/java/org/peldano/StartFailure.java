package org.peldano;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peldano.store.UnusableFileException;

/** Why the service did not start: in few words where the reason lies outside of it, else the stack. */
record StartFailure(Throwable thrown, String jdbcUrl) {

    // Classes of SQLSTATE: connection, authorization, unknown database, too many connections, starting or stopping.
    private static final Set<String> UNREACHABLE = Set.of("08", "28", "3D", "53", "57");

    // SQLSTATEs: a read-only transaction, as on a standby, and a privilege that the role lacks.
    private static final Set<String> UNWRITABLE = Set.of("25006", "42501");

    /** The message of a file system's exception is only a path: its class says what is wrong with it. */
    static void print(Exception e) {
        print(oneLine(e instanceof FileSystemException ? e.toString() : e.getMessage()));
    }

    private static void print(String reason) {
        System.err.println("The service does not start: " + reason);
    }

    private static String oneLine(String reason) {
        return reason.replaceAll("\\s+", " ");
    }

    void report() {
        // Not by the log, which may not have begun, or may have ended.
        reason().ifPresentOrElse(StartFailure::print, thrown::printStackTrace);
    }

    /** Empty where it is a mistake of our own. */
    Optional<String> reason() {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> reason(cause).stream())
                .findFirst();
    }

    private Optional<String> reason(Throwable cause) {
        if (cause instanceof SQLException e && isUnreachable(e)) {
            // The driver quotes an address that it does not understand.
            var detail = detail(e).replace(jdbcUrl, "this address");
            return Optional.of(oneLine("the database at %s is not available: %s".formatted(address(), detail)));
        }
        if (cause instanceof SQLException e && UNWRITABLE.contains(e.getSQLState())) {
            return Optional.of(oneLine("the database at %s cannot be written: %s".formatted(address(), detail(e))));
        }
        if (cause instanceof QuarkusBindException e) {
            return Optional.of("port %d of %s is in use".formatted(e.getPort(), e.getHost()));
        }
        if (cause instanceof UnusableFileException) {
            return Optional.of(cause.getMessage());
        }
        // The latter is how Quarkus says, among other things, that the database is of an older version.
        return cause instanceof ConfigValidationException || cause instanceof ConfigurationException
                ? Optional.of(oneLine(cause.getMessage()))
                : Optional.empty();
    }

    /** A pool that waited in vain gives no SQLSTATE. */
    private static boolean isUnreachable(SQLException e) {
        return e.getSQLState() == null || UNREACHABLE.contains(e.getSQLState().substring(0, 2));
    }

    /** Without the parameters, where a password may be. */
    private String address() {
        return jdbcUrl.replaceFirst("^jdbc:\\w+:/*", "").replaceFirst("\\?.*", "");
    }

    private static String detail(SQLException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof UnknownHostException ? "the host is unknown" : String.valueOf(root.getMessage());
    }
}
