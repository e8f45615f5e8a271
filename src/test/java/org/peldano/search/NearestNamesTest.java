package org.peldano.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestNamesTest {

    private static final List<String> SKILLS =
            List.of("empathy", "initiative", "leadership", "negotiation", "Empatía", "Liderazgo", "Negociación");

    @ParameterizedTest
    @CsvSource({
        "empaty, empathy",
        "EMPATHY, empathy",
        "empatia, Empatía",
        "leadershp, leadership",
        "lider, Liderazgo",
        "negociacion, Negociación"
    })
    void findsTheNameThatWasMeant(String given, String meant) {
        assertThat(NearestNames.of(given, SKILLS)).startsWith(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "zzz", "kubernetes", "\u0000", "💥"})
    void findsNothingWhereNothingIsAlike(String given) {
        assertThat(NearestNames.of(given, SKILLS)).isEmpty();
    }

    @Test
    void namesTheNearestFirst() {
        assertThat(NearestNames.of("negotiaton", List.of("negation", "negotiation", "negotiations")))
                .containsExactly("negotiation", "negotiations", "negation");
    }

    @Test
    void namesThreeAtMost() {
        assertThat(NearestNames.of("plan", List.of("plan-a", "plan-b", "plan-c", "plan-d")))
                .containsExactly("plan-a", "plan-b", "plan-c");
    }

    @Test
    void leavesWhatIsEquallyNearInItsOrder() {
        assertThat(NearestNames.of("plan", List.of("plan-c", "plan-a", "plan-b")))
                .containsExactly("plan-c", "plan-a", "plan-b");
    }

    @Test
    void namesNothingTwice() {
        assertThat(NearestNames.of("empaty", List.of("empathy", "empathy"))).containsExactly("empathy");
    }

    @Test
    void namesAThingOnceByItsNearestSpelling() {
        var spellings = Map.of("empathy", 1, "empatia", 1, "sympathy", 2);

        assertThat(NearestNames.of("empaty", spellings)).containsExactly(1, 2);
        assertThat(NearestNames.of("sympaty", spellings)).containsExactly(2, 1);
    }

    @Test
    void findsNothingForWhatIsFarTooLongForAName() {
        assertThat(NearestNames.of("empathy".repeat(10_000), SKILLS)).isEmpty();
    }

    @Test
    void findsNothingAmongNoNames() {
        assertThat(NearestNames.of("empathy", List.of())).isEmpty();
    }
}
