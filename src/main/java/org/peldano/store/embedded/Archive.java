package org.peldano.store.embedded;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for one platform, packed. */
final class Archive {

    private final byte[] content;

    private Archive(byte[] content) {
        this.content = content;
    }

    static Archive forThisMachine() throws IOException {
        var name = Platform.archive();
        try (var stream = Archive.class.getResourceAsStream("/" + name)) {
            if (stream == null) {
                throw new IOException("there is no embedded PostgreSQL for this machine (" + name
                        + "): set QUARKUS_DATASOURCE_JDBC_URL to use another");
            }
            return new Archive(stream.readAllBytes());
        }
    }

    /** Tells one version from another. */
    String fingerprint() {
        var checksum = new CRC32();
        checksum.update(content);
        return "%08x".formatted(checksum.getValue());
    }

    void unpackTo(Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(content)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, entry.resolveIn(directory));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            write(tar, target);
        }
        if (target.getParent().endsWith("bin")) {
            target.toFile().setExecutable(true);
        }
    }

    private static void write(TarArchiveInputStream tar, Path target) throws IOException {
        try (var channel = FileChannel.open(target, CREATE_NEW, WRITE)) {
            tar.transferTo(Channels.newOutputStream(channel));
            // After a power cut an unforced file may be there and empty.
            channel.force(true);
        }
    }
}
