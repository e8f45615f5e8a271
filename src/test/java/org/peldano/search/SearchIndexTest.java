package org.peldano.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.framework;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.role;
import static org.peldano.catalogue.Fixtures.same;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Indicator;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Skill;

class SearchIndexTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Set<HitType> ALL = EnumSet.allOf(HitType.class);

    private final SearchIndex index = indexOf(
            described("listening", "Escucha", "Listening", "Atiende a las críticas.", "Attends to criticism."),
            described(
                    "plans",
                    "Planes",
                    "Plans",
                    "Escribe planes para momentos de crisis.",
                    "Writes plans for a crisis."),
            described("plan-of-crisis", "Plan de crisis", "Plan of crisis", "Uno.", "One."),
            described("crises", "Crisis", "Crises", "Otra.", "Another."),
            described("criticism", "Crítica", "Criticism", "Juzga.", "Judges."));

    private static SearchIndex indexOf(Skill... skills) {
        return new SearchIndex(new Catalogue(1, List.of(framework("one", List.of(skills)))));
    }

    private static Skill described(String slug, String es, String en, String said, String saidInEnglish) {
        return new Skill(
                slug,
                Kind.APTITUDE,
                new LocalizedText(es, en),
                new LocalizedText(said, saidInEnglish),
                Aliases.NONE,
                List.of(),
                List.of(),
                List.of(),
                1);
    }

    private static Skill called(String slug, String name, String... aliases) {
        return skill(slug, Kind.TOOL, same(name), new Aliases(List.of(aliases), List.of()));
    }

    private static String found(SearchIndex index, String q, Locale language) {
        return index.search(q, language, ALL).stream()
                .map(hit -> hit.slug() + " " + hit.match().name().toLowerCase(Locale.ROOT))
                .collect(joining(", "));
    }

    private static String fragment(Hit hit) {
        return hit.fragment().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "crisis | crises exact, plan-of-crisis word, plans word",
                "CRÍSIS | crises exact, plan-of-crisis word, plans word",
                "plan de cris | plan-of-crisis prefix, plans similar, crises similar",
                "plan de crisis | plan-of-crisis exact, plans word, crises word",
                "planes de crisis | plan-of-crisis word, plans word, crises word",
                "critica | criticism exact, listening word",
                "crit | criticism prefix, listening similar",
                "crisys | crises similar, plan-of-crisis similar, plans similar"
            })
    void findsWhatIsNearerFirst(String q, String found) {
        assertThat(found(index, q, SPANISH)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-of-crisis", "Plan de crisis", "PLÁN  DE CRISIS", "plan of crisis"})
    void takesASlugANameOrAnAliasInAnyLanguageForTheThing(String q) {
        assertThat(found(index, q, SPANISH)).startsWith("plan-of-crisis exact");
    }

    @Test
    void putsTheCallersLanguageFirst() {
        var both = indexOf(
                skill("english", new LocalizedText("Uno", "Actual")),
                skill("spanish", new LocalizedText("Actual", "Two")),
                skill("spanish-word", new LocalizedText("Muy actual", "Three")),
                skill("english-word", new LocalizedText("Cuatro", "Very actual")));

        assertThat(found(both, "actual", SPANISH))
                .isEqualTo("spanish exact, english exact, spanish-word word, english-word word");
        assertThat(found(both, "actual", Locale.ENGLISH))
                .isEqualTo("english exact, spanish exact, english-word word, spanish-word word");
    }

    @Test
    void putsANameBeforeAnAlias() {
        var index = indexOf(called("by-alias", "Hoja", "Excel"), called("by-name", "Excel"));

        assertThat(found(index, "excel", SPANISH)).isEqualTo("by-name exact, by-alias exact");
    }

    @Test
    void leavesWhatIsEquallyNearAsItIsPublished() {
        var index = indexOf(called("b", "Uno rojo"), called("a", "Dos rojo"), called("c", "Tres rojo"));

        assertThat(found(index, "rojo", SPANISH)).isEqualTo("b word, a word, c word");
    }

    @Test
    void putsWhatHasAllTheWordsBeforeWhatHasSome() {
        var index = indexOf(called("some", "Rojo"), called("all", "Azul de un tono entre verde y rojo"));

        assertThat(found(index, "azul rojo", SPANISH)).isEqualTo("all word, some word");
        assertThat(found(index, "azull rojo", SPANISH)).isEqualTo("all similar, some word");
    }

    @Test
    void wantsHalfOfTheWordsAtLeast() {
        var index = indexOf(called("one", "Rojo"), called("two", "Rojo verde"), called("three", "Azul y gris"));

        assertThat(found(index, "rojo verde azul", SPANISH)).isEqualTo("two word");
    }

    @Test
    void doesNotTakeAWordThatItKnowsForAnother() {
        assertThat(found(indexOf(called("llano", "Llano"), called("plano", "Plano")), "plano", SPANISH))
                .isEqualTo("plano exact");
    }

    @Test
    void tellsWordsApartThatHeavyStemmersTakeForOne() {
        var index = indexOf(called("community", "Community"), called("communication", "Communication"));

        assertThat(found(index, "communities", Locale.ENGLISH)).isEqualTo("community word");
    }

    @Test
    void findsAllTypesAndOnlyThoseAsked() {
        var junior = level("junior", role("manager"), 1, null);
        var catalogue = new Catalogue(1, List.of(framework("one", List.of(skill("manager"), task("manager")), junior)));
        var index = new SearchIndex(catalogue);

        assertThat(index.search("manager", SPANISH, ALL))
                .extracting(Hit::type)
                .containsExactly(HitType.ROLE, HitType.TASK, HitType.SKILL);
        assertThat(index.search("nivel junior", SPANISH, ALL))
                .extracting(Hit::type)
                .containsExactly(HitType.LEVEL);
        assertThat(index.search("manager", SPANISH, Set.of(HitType.TASK)))
                .extracting(Hit::type)
                .containsExactly(HitType.TASK);
    }

    @Test
    void findsBehaviours() {
        var tone = new Indicator(
                "tone", new LocalizedText("Ajusta el tono", "Adjusts the tone"), Basis.EDITORIAL, List.of());
        var empathy = new Skill(
                "empathy",
                Kind.APTITUDE,
                same("Empathy"),
                same(""),
                Aliases.NONE,
                List.of(),
                List.of(tone),
                List.of(),
                1);

        assertThat(found(indexOf(empathy), "tonos", SPANISH)).isEqualTo("empathy word");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kubernetes", "de", "the", "?", "💥", "\u0301", "\u200b", "*", "AND", "name:plan", "\"", "\\"})
    void findsNothingWhereNothingIsAlike(String q) {
        assertThat(found(index, q, SPANISH)).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyCatalogue() {
        assertThat(found(new SearchIndex(new Catalogue(1, List.of())), "plan", SPANISH))
                .isEmpty();
    }

    @Test
    void bearsAsManyWordsAsAQueryCanHold() {
        assertThat(found(index, "a1 b2 c3 d4 e5 f6 g7 h8 i9 ".repeat(7) + "crisis", SPANISH))
                .startsWith("crises word");
        assertThat(found(index, "crisis ".repeat(25), SPANISH)).startsWith("crises word");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "critica | [Crítica]",
                "crit | [Crít]ica",
                "criticism | [Criticism]",
                "juzgas | [Juzga].",
                "crisis plan | [Plan] de [crisis]",
                "plan of crisis | [Plan of crisis]"
            })
    void showsWhyAThingWasFound(String q, String fragment) {
        assertThat(fragment(index.search(q, SPANISH, ALL).get(0))).isEqualTo(fragment);
    }

    @Test
    void showsWhatSurroundsTheWordInALongText() {
        var long1 = "palabra ".repeat(40) + "aguja " + "otra ".repeat(60);
        var hit = indexOf(described("a", "Uno", "One", long1.strip(), ""))
                .search("agujas", SPANISH, ALL)
                .get(0);

        assertThat(fragment(hit))
                .startsWith("…palabra ")
                .contains(" [aguja] ")
                .endsWith(" otra …")
                .hasSizeLessThan(210);
    }

    @Test
    void suggestsNamesAndAliasesOnly() {
        var index = indexOf(called("office", "Paquete Office", "Excel", "hoja de cálculo"), called("tables", "Tablas"));

        assertThat(index.suggest("hoja de ca", SPANISH))
                .extracting(Hit::spelling)
                .containsExactly("hoja de cálculo");
        assertThat(index.suggest("calcu", SPANISH)).extracting(Hit::spelling).containsExactly("hoja de cálculo");
        assertThat(index.suggest("paqete of", SPANISH))
                .extracting(Hit::spelling)
                .containsExactly("Paquete Office");
        assertThat(this.index.suggest("momento", SPANISH)).isEmpty();
    }

    @Test
    void holdsWhatHasAllTheWords() {
        assertThat(index.holding("crisis plan", HitType.SKILL)).containsExactlyInAnyOrder("plans", "plan-of-crisis");
        assertThat(index.holding("crisis plan", HitType.TASK)).isEmpty();
    }
}
