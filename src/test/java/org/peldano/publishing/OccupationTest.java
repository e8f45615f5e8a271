package org.peldano.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationTest {

    @Test
    void othersUnderstandWhatALevelIs() {
        assertThat(Triples.of(Occupation.jsonLd(Samples.senior()))).containsExactly("""
                <https://peldano.test/base/api/roles/guide/description?level=senior> a schema:Occupation
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:description "About senior."
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:experienceRequirements _:b0
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:name "Nivel senior"
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:occupationalCategory _:b1
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:responsibilities "lead: How to lead"
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:responsibilities "plan: How to plan"
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:skills <https://peldano.test/base/api/skills/empathy>
                <https://peldano.test/base/api/roles/guide/description?level=senior> schema:skills <https://peldano.test/base/api/skills/maps>
                <https://peldano.test/base/api/skills/empathy> a schema:DefinedTerm
                <https://peldano.test/base/api/skills/empathy> schema:description "About empathy"
                <https://peldano.test/base/api/skills/empathy> schema:name "empathy"
                <https://peldano.test/base/api/skills/empathy> schema:sameAs <http://esco.test/empathy/EXACT>
                <https://peldano.test/base/api/skills/maps> a schema:DefinedTerm
                <https://peldano.test/base/api/skills/maps> schema:description "About maps"
                <https://peldano.test/base/api/skills/maps> schema:name "maps"
                _:b0 a schema:OccupationalExperienceRequirements
                _:b0 schema:monthsOfExperience "18"^^integer
                _:b1 a schema:CategoryCode
                _:b1 schema:codeValue "5113"
                _:b1 schema:inCodeSet _:b2
                _:b1 schema:name "Travel guides"
                _:b2 a schema:CategoryCodeSet
                _:b2 schema:name "ISCO-08"
                """.split("\n"));
    }

    @Test
    void aRoleAsAWholeAsksForNoExperience() {
        assertThat(Triples.of(Occupation.jsonLd(Samples.guide())))
                .contains("<https://peldano.test/base/api/roles/guide/description> schema:name \"Guía\"")
                .noneMatch(triple -> triple.contains("experienceRequirements"));
    }

    @Test
    void nothingInItCanEndAScript() {
        var written = Occupation.jsonLd(Samples.saying(Samples.HOSTILE + "&\u2028\u2029"));

        assertThat(written).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(written).contains("\\u003C/script\\u003E", "\\u0026\\u2028\\u2029");
        assertThat(Triples.of(written)).anyMatch(triple -> triple.contains(Samples.HOSTILE + "&\u2028\u2029"));
    }
}
