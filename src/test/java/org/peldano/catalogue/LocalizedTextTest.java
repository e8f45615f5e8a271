package org.peldano.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText EMPATHY = new LocalizedText("Empatía", "Empathy");
    private static final Aliases ALIASES = new Aliases(List.of("redes"), List.of("social media"));

    @Test
    void speaksEnglishToEveryEnglishSpeaker() {
        assertThat(EMPATHY.in(Locale.UK)).isEqualTo("Empathy");
        assertThat(ALIASES.in(Locale.UK)).containsExactly("social media");
    }

    @Test
    void speaksSpanishToEveryoneElse() {
        assertThat(EMPATHY.in(Locale.FRENCH)).isEqualTo("Empatía");
        assertThat(ALIASES.in(Locale.FRENCH)).containsExactly("redes");
    }

    @Test
    void isNeverWithoutALanguage() {
        assertThatNullPointerException().isThrownBy(() -> new LocalizedText("Empatía", null));
        assertThatNullPointerException().isThrownBy(() -> new LocalizedText(null, "Empathy"));
    }

    @Test
    void takesAbsentAliasesForNone() {
        assertThat(new Aliases(null, null)).isEqualTo(Aliases.NONE);
    }
}
