package org.peldano.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Importance;

class DescriptionTest {

    @Test
    void aLevelIsDescribedWithAllThatItAsks() {
        var senior = Samples.senior();

        assertThat(senior.title()).isEqualTo("Nivel senior");
        assertThat(senior.level()).isEqualTo(new Reference("senior", "Nivel senior"));
        assertThat(senior.responsibilities()).extracting(Responsibility::slug).containsExactly("lead", "plan");
        assertThat(senior.skills()).extracting(Competence::slug).containsExactly("empathy", "maps", "spoken");
        assertThat(senior.experience()).isEqualTo(new Experience(18, new Reference("junior", "Nivel junior")));
        assertThat(senior.levels()).isEmpty();
        assertThat(senior.url()).isEqualTo("https://peldano.test/base/api/roles/guide/description?level=senior");
    }

    @Test
    void onlyExactConceptsAreTheSame() {
        assertThat(Samples.senior().skills().get(0).sameAs())
                .containsExactly(URI.create("http://esco.test/empathy/EXACT"));
        assertThat(Samples.senior().skills().get(1).sameAs()).isEmpty();
    }

    @Test
    void aRoleAsksForWhatAllItsDescribedLevelsDoAsTheLowestDoes() {
        var guide = Samples.guide();

        assertThat(guide.title()).isEqualTo("Guía");
        assertThat(guide.level()).isNull();
        assertThat(guide.experience()).isNull();
        assertThat(guide.responsibilities()).extracting(Responsibility::slug).containsExactly("lead");
        assertThat(guide.skills()).extracting(Competence::slug).containsExactly("empathy", "spoken");
        assertThat(guide.skills().get(0).required()).isEqualTo(3);
        assertThat(guide.skills().get(0).importance()).isEqualTo(Importance.IMPORTANT);
    }

    @Test
    void eachLevelAddsWhatNoneBelowAsksFor() {
        var levels = Samples.guide().levels();

        assertThat(levels).extracting(Rung::slug).containsExactly("novice", "junior", "senior");
        assertThat(levels.get(1).responsibilities()).isEmpty();
        assertThat(levels.get(1).skills()).isEmpty();
        assertThat(levels.get(2).responsibilities())
                .extracting(Responsibility::slug)
                .containsExactly("plan");
        assertThat(levels.get(2).skills()).extracting(Competence::slug).containsExactly("maps");
        assertThat(levels.get(2).experience().months()).isEqualTo(18);
    }

    @Test
    void aLevelThatIsOnlyNamedIsDescribedByItsName() {
        var novice = Description.of(Samples.NOVICE, Samples.CATALOGUE, Samples.SPANISH, Samples.BASE);

        assertThat(novice.responsibilities()).isEmpty();
        assertThat(novice.skills()).isEmpty();
        assertThat(novice.experience()).isNull();
    }

    @Test
    void aConditionIsNamed() {
        assertThat(Samples.senior().skills().get(2).condition()).isEqualTo(new Reference("english", "Inglés"));
    }
}
