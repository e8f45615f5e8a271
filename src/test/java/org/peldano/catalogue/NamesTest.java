package org.peldano.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void ignoresCaseAccentsAndSpaceAround() {
        assertThat(Names.normalize("  Empatía ")).isEqualTo("empatia");
    }

    @Test
    void foldsEverySpaceIntoOne() {
        assertThat(Names.normalize("plan\u00a0de \t crisis")).isEqualTo("plan de crisis");
    }

    @Property
    void leavesWhatIsNormalAsItIs(@ForAll String name) {
        var normal = Names.normalize(name);
        assertThat(Names.normalize(normal)).isEqualTo(normal);
    }
}
