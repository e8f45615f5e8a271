package org.peldano.store.embedded;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jboss.logging.Logger;

/** Directories that are whole or absent, whenever the service is killed. */
final class WholeDirectory {

    private static final Logger LOG = Logger.getLogger(WholeDirectory.class);
    private static final String HALF = "half-";

    interface Filling {
        void fill(Path directory) throws IOException;
    }

    private WholeDirectory() {}

    /** What {@code filling} writes must be on disk when it returns. */
    static Path make(Path target, Filling filling) throws IOException {
        if (!Files.isDirectory(target)) {
            // A name of its own, since a program left behind by a killed start may still write into the last one.
            var half = Files.createTempDirectory(target.getParent(), HALF);
            filling.fill(half);
            Files.move(half, target, ATOMIC_MOVE);
            force(target.getParent());
        }
        return target;
    }

    /** Deletes what was left half made, and whatever begins with {@code prefix} without being {@code kept}. */
    static void sweep(Path parent, String prefix, Path kept) throws IOException {
        try (var children = Files.newDirectoryStream(parent, child -> isLeftOver(child, prefix, kept))) {
            for (var child : children) {
                delete(child);
            }
        }
    }

    private static boolean isLeftOver(Path child, String prefix, Path kept) {
        var name = child.getFileName().toString();
        return name.startsWith(HALF) || (name.startsWith(prefix) && !child.equals(kept));
    }

    private static void delete(Path directory) {
        try (var tree = Files.walk(directory)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Someone still writes into it; the next start comes by here again.
            LOG.debugf(e, "%s stays for now", directory);
        }
    }

    private static void force(Path directory) throws IOException {
        // Windows does not open directories, and needs no such thing.
        if (File.separatorChar == '/') {
            try (var channel = FileChannel.open(directory, READ)) {
                channel.force(true);
            }
        }
    }
}
