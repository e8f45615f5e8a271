package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;

/** Speaks HTTP by hand, since no client reads before it has written. */
final class StreamingCaller implements AutoCloseable {

    private final Socket socket = new Socket("localhost", RestAssured.port);
    private final OutputStream out = socket.getOutputStream();
    private final BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));

    StreamingCaller(String path) throws IOException {
        socket.setSoTimeout(10_000);
        var head = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nTransfer-Encoding: chunked\r\n\r\n";
        out.write(head.formatted(path, "application/x-ndjson").getBytes(UTF_8));
    }

    void send(String text) throws IOException {
        var bytes = text.replace('\'', '"').getBytes(UTF_8);
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        out.write(bytes);
        out.write("\r\n".getBytes(UTF_8));
    }

    void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(UTF_8));
    }

    /** The first line of the head; the rest is read too. */
    String head() throws IOException {
        var first = in.readLine();
        var header = first;
        while (!header.isEmpty()) {
            header = in.readLine();
        }
        return first;
    }

    /** The next line of JSON. */
    String line() throws IOException {
        var line = in.readLine();
        while (!line.startsWith("{")) {
            line = in.readLine();
        }
        return line;
    }

    /** Reads on until the answer has ended. */
    void readAll() throws IOException {
        var line = in.readLine();
        while (!line.equals("0")) {
            line = in.readLine();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
