package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** There is room for so many callers at once, and for the next as soon as one of them is done, or gone. */
@QuarkusTest
@Timeout(60)
class OpenStreamsTest {

    private static final int MOST = 100;
    private static final String SENIOR = "/api/levels/senior/scores?lang=en";
    private static final String GOOD = "{\"skills\": {\"empathy\": 4}}";

    private final Deque<StreamingCaller> callers = new ArrayDeque<>();

    @AfterEach
    void leave() throws IOException, InterruptedException {
        for (var caller : callers) {
            caller.close();
        }
        awaitRoom();
    }

    @Test
    void whoFindsNoRoomIsToldWhenToComeBack() throws IOException {
        fill();
        scores().then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/overloaded"))
                .body("detail", startsWith("100 streams are under way already"));
        scores().then().statusCode(503);
    }

    @Test
    void whoIsDoneMakesRoom() throws IOException, InterruptedException {
        fill();
        callers.peek().end();
        callers.remove().readAll();
        awaitRoom();
    }

    @Test
    void whoGoesAwayInTheMiddleOfALineMakesRoom() throws IOException, InterruptedException {
        fill();
        callers.remove().close();
        awaitRoom();
        callers.add(welcomed());
        scores().then().statusCode(503);
    }

    @Test
    void whoIsRefusedTakesNoRoom() {
        for (int i = 0; i <= MOST; i++) {
            Api.given()
                    .header("Content-Type", "text/csv")
                    .body("id,empaty\n")
                    .post(SENIOR)
                    .then()
                    .statusCode(422);
        }
        scores().then().statusCode(200);
    }

    private void fill() throws IOException {
        while (callers.size() < MOST) {
            callers.add(welcomed());
        }
    }

    /** Somebody whose answer has begun, and who has not sent all. */
    private static StreamingCaller welcomed() throws IOException {
        var caller = new StreamingCaller(SENIOR);
        caller.send(GOOD + "\n" + GOOD.substring(0, 9));
        assertThat(caller.head()).startsWith("HTTP/1.1 200");
        return caller;
    }

    /** It takes the service a moment to learn that somebody has gone. */
    private static void awaitRoom() throws InterruptedException {
        while (scores().statusCode() != 200) {
            Thread.sleep(20);
        }
    }

    private static Response scores() {
        return Api.given()
                .header("Content-Type", "application/x-ndjson")
                .body(GOOD.getBytes(UTF_8))
                .post(SENIOR);
    }
}
