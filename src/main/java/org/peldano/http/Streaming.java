package org.peldano.http;

import java.io.OutputStream;
import java.util.Locale;

/** An operation whose answer begins before its body has ended. */
public interface Streaming {

    /** Where it is, as a path of Vert.x. */
    String path();

    /**
     * Begins an answer, which is then written to {@code out}.
     *
     * @throws ProblemException where the request cannot be answered, whatever its body
     */
    Work begin(Request request, OutputStream out);

    /** What is known of a request before its body. */
    interface Request {

        /** What stands in the address for {@code name}. */
        String path(String name);

        /** Null where it is not given. */
        String query(String name);

        /** The media type of the body. */
        String reads();

        /** The media type of the answer. */
        String answers();

        Locale language();

        String traceId();
    }

    /** An answer under way; of one thread at a time. What it throws before it has written anything is the answer. */
    interface Work {

        /** Takes in the next piece of the body; the one before is worked off. */
        void take(byte[] piece);

        /** Learns that the body has ended. */
        void end();

        /** Works a little off; false where nothing is left of what was taken in. */
        boolean proceed();
    }
}
