package org.peldano.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import org.jboss.logging.Logger;

/**
 * One answer that is sent while its body still arrives. A piece of the body is worked off, and what it gives sent, before
 * the next is taken in: so a caller who does not read stops being read from, and memory stays what it is. The work is
 * done beside the event loop.
 */
final class StreamedAnswer {

    private static final Logger LOG = Logger.getLogger(StreamedAnswer.class);
    private static final int ENOUGH_TO_SEND = 1 << 16;

    private final RoutingContext routing;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Streaming operation;
    private final Problems problems;
    private final Context context = Vertx.currentContext();
    private final Made made = new Made();
    private Streaming.Work work;
    private boolean ended;
    private volatile boolean gone;

    /** What is made and not yet sent. */
    private static final class Made extends ByteArrayOutputStream {

        Buffer taken() {
            var taken = Buffer.buffer(toByteArray());
            reset();
            return taken;
        }
    }

    StreamedAnswer(RoutingContext routing, Streaming operation, Problems problems) {
        this.routing = routing;
        this.request = routing.request();
        this.response = routing.response();
        this.operation = operation;
        this.problems = problems;
    }

    void begin() {
        var asked = new StreamRoute.Asked(routing);
        try {
            work = operation.begin(asked, made);
        } catch (ProblemException e) {
            refuse(e);
            return;
        }
        response.setChunked(true);
        var mediaType = asked.answers();
        response.putHeader("Content-Type", mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType);
        response.closeHandler(closed -> gone = true);
        response.exceptionHandler(broken -> gone = true);
        request.exceptionHandler(broken -> gone = true);
        request.endHandler(end -> {
            ended = true;
            work.end();
            proceed();
        });
        request.handler(piece -> {
            request.pause();
            work.take(piece.getBytes());
            proceed();
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            response.writeContinue();
        }
        request.resume();
    }

    private void proceed() {
        context.executeBlocking(this::makeSome, /* ordered= */ false)
                .onSuccess(this::send)
                .onFailure(this::fail);
    }

    /** Whether there is more to make of what has been taken in. */
    private boolean makeSome() {
        var more = true;
        while (more && !gone && made.size() < ENOUGH_TO_SEND) {
            more = work.proceed();
        }
        return more;
    }

    private void send(boolean more) {
        if (gone) {
            return;
        }
        if (made.size() > 0) {
            response.write(made.taken());
        }
        if (!more && ended) {
            response.end();
        } else if (response.writeQueueFull()) {
            response.drainHandler(drained -> goOn(more));
        } else {
            goOn(more);
        }
    }

    private void goOn(boolean more) {
        response.drainHandler(null);
        if (more) {
            proceed();
        } else {
            request.resume();
        }
    }

    private void fail(Throwable failure) {
        if (gone) {
            return;
        }
        if (failure instanceof ProblemException problem && !response.headWritten()) {
            refuse(problem);
            return;
        }
        LOG.errorf(
                failure, "trace %s: an answer broke off", Exchange.of(routing).traceId());
        if (response.headWritten()) {
            // Whoever reads sees that it is not whole.
            request.connection().close();
        } else {
            refuse(Problems.of(ProblemType.INTERNAL_ERROR, "detail.internal-error"));
        }
    }

    /** Whatever of the body is still to come is let go. */
    void refuse(ProblemException problem) {
        response.setChunked(false);
        request.handler(null);
        request.endHandler(null);
        problems.answer(routing, problem);
        request.resume();
    }
}
