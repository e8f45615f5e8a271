package org.peldano.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.peldano.files.DocumentFormat;
import org.peldano.files.Documents;
import org.peldano.files.FrameworkDocument;
import org.peldano.files.InvalidDocumentException;

/** A framework as a release or an operator brings it, with the SHA-256 of its bytes. */
record FrameworkFile(String name, FrameworkDocument document, String digest) {

    /**
     * Reads a file by its path or its name within the application.
     *
     * @throws UnusableFileException where it cannot be read or is no framework; says what is expected where
     */
    static FrameworkFile read(String name, Documents documents) {
        try {
            var content = content(name);
            var format = name.endsWith(".json") ? DocumentFormat.JSON : DocumentFormat.YAML;
            return new FrameworkFile(name, documents.read(content, format), sha256(content));
        } catch (IOException e) {
            // The message of a file system's exception is only a path: its class says what is wrong with it.
            var reason = e instanceof FileSystemException ? e.toString() : e.getMessage();
            throw new UnusableFileException(name + " cannot be read: " + reason, e);
        } catch (InvalidDocumentException e) {
            throw new UnusableFileException(name + " is not a framework", e.faults());
        }
    }

    private static byte[] content(String name) throws IOException {
        var path = Path.of(name);
        if (Files.exists(path)) {
            return Files.readAllBytes(path);
        }
        try (InputStream packaged =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (packaged == null) {
                throw new IOException("there is no such file");
            }
            return packaged.readAllBytes();
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
