package org.peldano.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobPostingTest {

    private static final Vacancy VACANCY =
            new Vacancy(null, List.of("We are " + Samples.HOSTILE, "Join us."), Map.of("datePosted", "2026-11-22"));

    private static final String DESCRIPTION = """
            <p>We are &lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>
            <p>Join us.</p>
            <p>About senior.</p>
            <p>Responsabilidades</p>
            <ul>
            <li>lead: How to lead</li>
            <li>plan: How to plan</li>
            </ul>
            <p>Aptitudes</p>
            <ul>
            <li>empathy: About empathy</li>
            </ul>
            <p>Herramientas</p>
            <ul>
            <li>maps: About maps (deseable)</li>
            </ul>
            <p>Al menos 18 meses de experiencia como Nivel junior.</p>
            """;

    @Test
    void othersUnderstandWhatIsOffered() {
        assertThat(Triples.of(JobPosting.jsonLd(Samples.senior(), VACANCY)))
                .containsExactly("""
                <https://peldano.test/base/api/skills/empathy> a schema:DefinedTerm
                <https://peldano.test/base/api/skills/empathy> schema:description "About empathy"
                <https://peldano.test/base/api/skills/empathy> schema:name "empathy"
                <https://peldano.test/base/api/skills/empathy> schema:sameAs <http://esco.test/empathy/EXACT>
                <https://peldano.test/base/api/skills/maps> a schema:DefinedTerm
                <https://peldano.test/base/api/skills/maps> schema:description "About maps"
                <https://peldano.test/base/api/skills/maps> schema:name "maps"
                _:b0 a schema:JobPosting
                _:b0 schema:datePosted "2026-11-22"^^Date
                _:b0 schema:description "%s"
                _:b0 schema:experienceRequirements _:b1
                _:b0 schema:occupationalCategory _:b2
                _:b0 schema:qualifications "Aptitudes: empathy"
                _:b0 schema:responsibilities "lead: How to lead"
                _:b0 schema:responsibilities "plan: How to plan"
                _:b0 schema:skills <https://peldano.test/base/api/skills/empathy>
                _:b0 schema:skills <https://peldano.test/base/api/skills/maps>
                _:b0 schema:title "Nivel senior"
                _:b1 a schema:OccupationalExperienceRequirements
                _:b1 schema:monthsOfExperience "18"^^integer
                _:b2 a schema:CategoryCode
                _:b2 schema:codeValue "5113"
                _:b2 schema:inCodeSet _:b3
                _:b2 schema:name "Travel guides"
                _:b3 a schema:CategoryCodeSet
                _:b3 schema:name "ISCO-08"
                """.formatted(DESCRIPTION.replace("\n", "\\n")).split("\n"));
    }

    @Test
    void theEmployersTitleBeatsTheLevels() {
        var named = new Vacancy("Boss", List.of(), Map.of());

        assertThat(Triples.of(JobPosting.jsonLd(Samples.senior(), named)))
                .contains("_:b0 schema:title \"Boss\"")
                .noneMatch(triple -> triple.contains("title \"Nivel senior\""));
    }

    @Test
    void whatIsNotKnownIsNotInvented() {
        assertThat(JobPosting.jsonLd(Samples.senior(), VACANCY))
                .doesNotContain("baseSalary", "educationRequirements", "estimatedSalary", "null");
    }

    @Test
    void amountsAreWrittenInFull() {
        var paid = new Vacancy(null, List.of(), Map.of("value", new BigDecimal("4E+4")));

        assertThat(JobPosting.jsonLd(Samples.senior(), paid)).contains("\"value\":40000,");
    }

    @Test
    void whatDependsOnAConditionIsLeftOut() {
        assertThat(JobPosting.jsonLd(Samples.senior(), VACANCY)).doesNotContain("spoken");
    }
}
