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
        var content = content(name);
        var format = name.endsWith(".json") ? DocumentFormat.JSON : DocumentFormat.YAML;
        try {
            return new FrameworkFile(name, documents.read(content, format), sha256(content));
        } catch (InvalidDocumentException e) {
            throw new UnusableFileException(name + " is not a framework", e.faults());
        }
    }

    /**
     * The SHA-256 by which {@link #read} would tell the file from others, without reading what is in it.
     *
     * @throws UnusableFileException where there is no such file
     */
    static String digestOf(String name) {
        return sha256(content(name));
    }

    private static byte[] content(String name) {
        try {
            var path = Path.of(name);
            return Files.exists(path) ? Files.readAllBytes(path) : packaged(name);
        } catch (IOException e) {
            // The message of a file system's exception is only a path: its class says what is wrong with it.
            var reason = e instanceof FileSystemException ? e.toString() : e.getMessage();
            throw new UnusableFileException(name + " cannot be read: " + reason, e);
        }
    }

    private static byte[] packaged(String name) throws IOException {
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
