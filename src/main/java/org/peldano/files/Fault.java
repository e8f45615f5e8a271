package org.peldano.files;

/** What is wrong in a document, and where: {@code path} is a JSON pointer such as {@code /levels/2/rank}. */
public record Fault(String path, String expectation) {

    @Override
    public String toString() {
        return (path.isEmpty() ? "/" : path) + ": " + expectation;
    }
}
