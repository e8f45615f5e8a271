package org.peldano.store.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The right to touch a directory: one process has it, and the system takes it back when that process dies. */
final class DirectoryLock implements AutoCloseable {

    private final String name;
    private final FileChannel channel;

    private DirectoryLock(String name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    static DirectoryLock on(Path directory) throws IOException {
        // A process loses a POSIX lock as soon as it closes any descriptor of the file, so it must not open it twice.
        // The note is among the system properties because a reload in development brings a new class and its statics.
        var name = DirectoryLock.class.getName() + ":" + directory;
        if (System.getProperties().putIfAbsent(name, "held") != null) {
            throw inUse(directory);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(directory.resolve("lock"), CREATE, WRITE);
            if (channel.tryLock() == null) {
                throw inUse(directory);
            }
            return new DirectoryLock(name, channel);
        } catch (IOException e) {
            if (channel != null) {
                channel.close();
            }
            System.clearProperty(name);
            throw e;
        }
    }

    private static IOException inUse(Path directory) {
        return new IOException("another running service uses " + directory);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        System.clearProperty(name);
    }
}
