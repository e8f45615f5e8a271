package org.peldano.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peldano.files.Fault;

class UnusableFileExceptionTest {

    @Test
    void namesTwentyFaultsAndHowManyMore() {
        assertThat(messageOf(20).lines()).hasSize(21).last().isEqualTo("  /levels/19: must be so");
        assertThat(messageOf(23).lines()).hasSize(22).last().isEqualTo("  and 3 more");
    }

    private static String messageOf(int faults) {
        var all = IntStream.range(0, faults)
                .mapToObj(i -> new Fault("/levels/" + i, "must be\n so"))
                .toList();
        return new UnusableFileException("bad.yaml is not a framework", all).getMessage();
    }
}
