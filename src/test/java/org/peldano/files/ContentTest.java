package org.peldano.files;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.files.Packaged.CATALOGUE;
import static org.peldano.files.Packaged.DOCUMENT;
import static org.peldano.files.Packaged.FRAMEWORK;
import static org.peldano.files.Packaged.SENIOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peldano.catalogue.Citation;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.EscoMatch.Closeness;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Names;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.catalogue.Skill;

/** That the packaged framework says all of its sources, and nothing that they do not. */
class ContentTest {

    private static final Set<String> PRIMARY = Set.of("blog", "map");

    @Test
    void everyItemOfTheSourcesIsEitherCitedOrOmitted() throws IOException {
        var items = sourceItems();
        var placed = Stream.concat(cited().distinct(), omitted()).sorted().toList();
        assertThat(items).hasSize(163).doesNotHaveDuplicates();
        assertThat(placed).isEqualTo(items.stream().sorted().toList());
    }

    @Test
    void whatIsOmittedHasAReasonInBothLanguages() {
        assertThat(DOCUMENT.omitted()).isNotEmpty().allSatisfy(omission -> {
            assertThat(omission.reason().es()).isNotBlank();
            assertThat(omission.reason().en()).isNotBlank();
        });
    }

    @Test
    void theSeniorCitesEveryTaskAndKeyAptitudeOfTheBlog() {
        var asked = SENIOR.requirements().stream()
                .flatMap(r -> Stream.concat(r.sources().stream(), r.item().sources().stream()));
        assertThat(asked).containsAll(blog("T", 14)).containsAll(blog("A", 6));
    }

    @Test
    void onlyTheSeniorIsAskedForTheCrisisPlanItsPlanningAndTheEvents() {
        var fresh = List.of(
                "apply-crisis-plan",
                "help-design-crisis-plan",
                "plan-communication-activities",
                "attend-industry-events");
        assertThat(fresh).allSatisfy(task -> assertThat(CATALOGUE.demandsOf(task(task)))
                .extracting(demand -> demand.level().slug())
                .containsExactly("senior"));
        assertThat(fresh.stream().flatMap(task -> task(task).sources().stream()))
                .containsExactly(blog("T13"), blog("T14"), blog("T2"), blog("T8"));
    }

    @Test
    void noLabelSpeaksOfTwoPointZero() {
        var items = Stream.concat(FRAMEWORK.skills().stream(), FRAMEWORK.tasks().stream());
        var labels = Stream.of(
                items.flatMap(item -> Stream.of(item.name(), item.description())),
                FRAMEWORK.areas().stream().map(area -> area.name()),
                FRAMEWORK.roles().stream().flatMap(role -> Stream.of(role.name(), role.summary())),
                FRAMEWORK.levels().stream().flatMap(l -> Stream.of(l.name(), l.shortName(), l.summary())),
                DOCUMENT.indicators().stream().map(indicator -> indicator.text()));
        assertThat(labels.flatMap(l -> l).flatMap(ContentTest::words)).noneMatch(text -> text.contains("2.0"));
    }

    @Test
    void everyKeyAptitudeCanBeObservedInTwoWaysAndAllKnowledgeInOne() {
        var key = SENIOR.requirements(Section.SKILLS).stream()
                .filter(r -> r.importance() == Importance.ESSENTIAL)
                .map(r -> (Skill) r.item());
        assertThat(key).hasSize(9).allSatisfy(skill -> assertThat(skill.indicators())
                .as(skill.slug())
                .hasSizeGreaterThanOrEqualTo(2));
        assertThat(FRAMEWORK.skills())
                .filteredOn(skill -> skill.kind() == Kind.KNOWLEDGE || skill.kind() == Kind.TECHNIQUE)
                .hasSize(16)
                .allSatisfy(
                        skill -> assertThat(skill.indicators()).as(skill.slug()).isNotEmpty());
    }

    @Test
    void noTwoItemsAreExactlyTheSameForEsco() {
        var exact = Stream.concat(FRAMEWORK.skills().stream(), FRAMEWORK.tasks().stream())
                .flatMap(item -> item.esco().stream())
                .filter(match -> match.match() == Closeness.EXACT)
                .map(EscoMatch::uri);
        assertThat(exact).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void theSeniorNeedsAYearAsJunior() {
        assertThat(SENIOR.from().level().slug()).isEqualTo("junior");
        assertThat(SENIOR.from().minimumExperience()).isEqualTo(Period.ofYears(1));
        assertThat(FRAMEWORK.levels())
                .filteredOn(level -> level.from() != null && level.from().minimumExperience() != null)
                .containsExactly(SENIOR);
    }

    @ParameterizedTest
    @CsvSource({"trainee, 1, ", "junior, 2, 80", "senior, 3, 90", "social-media-manager, 4, "})
    void everyLevelHasItsRankAndItsPassingScore(String slug, int rank, Integer passingScore) {
        var level = CATALOGUE.level(slug).orElseThrow();
        assertThat(level.rank()).isEqualTo(rank);
        assertThat(level.passingScore()).isEqualTo(passingScore);
        assertThat(level.scorable()).isEqualTo(passingScore != null);
    }

    @Test
    void theFourLevelsAreOneLadder() {
        assertThat(CATALOGUE.ladder(SENIOR))
                .extracting(Level::slug)
                .containsExactly("trainee", "junior", "senior", "social-media-manager");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRSS                      | skills/social-networks-and-communities
            redes                     | skills/social-networks-and-communities
            copywriting               | skills/online-writing
            copy                      | skills/online-writing
            social listening          | tasks/monitor-conversations
            escucha social            | tasks/monitor-conversations
            reporting                 | tasks/measure-and-report
            KPI                       | tasks/measure-and-report
            informes                  | tasks/measure-and-report
            engagement                | skills/social-media-engagement tasks/run-social-networks
            dinamización              | skills/social-media-engagement tasks/run-social-networks
            influencers               | tasks/build-influencer-relations
            prescriptores             | tasks/build-influencer-relations
            embajadores               | tasks/build-influencer-relations
            gestión de crisis         | tasks/apply-crisis-plan
            diseñar el plan de crisis | tasks/help-design-crisis-plan
            customer care             | skills/social-customer-care
            ORM                       | skills/reputation-management
            reputación digital        | skills/reputation-management
            curación de contenidos    | skills/content-curation
            proactividad              | skills/initiative
            autocontrol               | skills/emotional-self-regulation
            gestión emocional         | skills/emotional-self-regulation
            Excel                     | skills/office-suite
            Word                      | skills/office-suite
            PowerPoint                | skills/office-suite
            Office                    | skills/office-suite
            CRM                       | skills/social-crm
            analítica                 | skills/analytics-tools
            analytics                 | skills/analytics-tools
            curación                  | skills/content-curation
            redacción                 | skills/online-writing
            crear contenido           | tasks/create-content
            moderar                   | skills/content-moderation
            moderación                | skills/content-moderation
            ofimática                 | skills/office-suite
            """)
    void whatPeopleSayMeansTheRightItem(String alias, String items) {
        var found = Stream.concat(FRAMEWORK.skills().stream(), FRAMEWORK.tasks().stream())
                .filter(item -> isCalled(item, alias))
                .map(item -> (item instanceof Skill ? "skills/" : "tasks/") + item.slug());
        assertThat(found.collect(joining(" "))).isEqualTo(items);
    }

    private static boolean isCalled(Item item, String name) {
        var aliases = Stream.concat(item.aliases().es().stream(), item.aliases().en().stream());
        var names = Stream.concat(Stream.concat(Stream.of(item.slug()), words(item.name())), aliases);
        return names.anyMatch(n -> Names.normalize(n).equals(Names.normalize(name)));
    }

    private static Stream<String> words(LocalizedText text) {
        return Stream.of(text.es(), text.en());
    }

    private static List<String> sourceItems() throws IOException {
        try (var in = ContentTest.class.getResourceAsStream("/source-items.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static Stream<String> cited() {
        var sources = Stream.of(
                DOCUMENT.conditions().stream().flatMap(c -> c.sources().stream()),
                DOCUMENT.areas().stream().flatMap(a -> a.sources().stream()),
                DOCUMENT.roles().stream().flatMap(r -> r.sources().stream()),
                DOCUMENT.skills().stream().flatMap(s -> s.sources().stream()),
                DOCUMENT.indicators().stream().flatMap(i -> i.sources().stream()),
                DOCUMENT.tasks().stream().flatMap(t -> t.sources().stream()),
                DOCUMENT.levels().stream().flatMap(l -> l.sources().stream()),
                FRAMEWORK.levels().stream()
                        .flatMap(l -> l.requirements().stream())
                        .map(Requirement::sources)
                        .flatMap(List::stream));
        return sources.flatMap(citation -> citation)
                .filter(citation -> PRIMARY.contains(citation.document()))
                .map(citation -> citation.document() + " " + citation.ref());
    }

    private static Stream<String> omitted() {
        return DOCUMENT.omitted().stream().map(omission -> omission.document() + " " + omission.ref());
    }

    private static Item task(String slug) {
        return CATALOGUE.task(slug).orElseThrow();
    }

    private static Set<Citation> blog(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> blog(letter + i)).collect(toSet());
    }

    private static Citation blog(String ref) {
        return new Citation("blog", ref);
    }
}
