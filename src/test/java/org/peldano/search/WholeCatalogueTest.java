package org.peldano.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.framework;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Names;
import org.peldano.catalogue.Skill;
import org.peldano.files.Packaged;

/** What holds for every name that is published, and for more of them than ever will be. */
class WholeCatalogueTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Set<HitType> ALL = EnumSet.allOf(HitType.class);
    private static final int MANY = 13_500;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final SearchIndex index = new SearchIndex(Packaged.CATALOGUE);

    @Test
    void everythingIsFoundByEachOfItsNamesInEitherLanguage() {
        for (var entry : Entry.of(Packaged.CATALOGUE)) {
            names(entry).forEach(name -> assertThat(found(name))
                    .as(name)
                    .anyMatch(hit -> hit.slug().equals(entry.slug())
                            && hit.type() == entry.type()
                            && hit.match() == Match.EXACT));
        }
    }

    @Test
    void oneLetterTooFewSeldomHidesAName() {
        var all = 0;
        var first = 0;
        for (var entry : Entry.of(Packaged.CATALOGUE)) {
            for (var name : names(entry).filter(n -> n.length() >= 8).toList()) {
                for (var left = 1; left < name.length(); left += 4) {
                    var hits = found(name.substring(0, left) + name.substring(left + 1));
                    all++;
                    first += !hits.isEmpty() && has(hits.get(0), name) ? 1 : 0;
                }
            }
        }
        System.out.printf(Locale.ROOT, "One letter too few: %d of %d names are still found first%n", first, all);

        assertThat((double) first / all).isGreaterThan(0.9);
    }

    /** The things of one name are told apart by nobody who writes it. */
    private static boolean has(Hit hit, String name) {
        return Entry.of(Packaged.CATALOGUE).stream()
                .filter(entry -> entry.slug().equals(hit.slug()) && entry.type() == hit.type())
                .flatMap(WholeCatalogueTest::names)
                .anyMatch(n -> Names.normalize(n).equals(Names.normalize(name)));
    }

    @Test
    void aCatalogueOfThousandsIsIndexedInSeconds() {
        var random = new Random(1);
        var skills = IntStream.range(0, MANY).mapToObj(i -> skill(i, random)).toList();
        var catalogue = new Catalogue(1, List.of(framework("large", skills)));

        var start = processorTime();
        var large = new SearchIndex(catalogue);
        var built = processorTime();
        var hits = large.search("gestion de la comunidadd " + "xqzwv ".repeat(10), SPANISH, ALL);
        var searched = processorTime();
        System.out.printf(
                "%d skills are indexed in %d ms of processor time; a slow search takes %d ms and finds %d%n",
                MANY, built.minus(start).toMillis(), searched.minus(built).toMillis(), hits.size());

        assertThat(searched.minus(start)).isLessThan(LONGEST);
    }

    /** What this thread alone has used, whatever else the machine does. */
    private static Duration processorTime() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    /** Of some 20,000 different words. */
    private static Skill skill(int number, Random random) {
        var name = new LocalizedText(words(random, 4) + " " + number, words(random, 4) + " " + number);
        var aliases = new Aliases(List.of(words(random, 3)), List.of(words(random, 3)));
        var description = new LocalizedText(words(random, 15) + " comunidad", words(random, 15));
        return new Skill("s" + number, Kind.TOOL, name, description, aliases, List.of(), List.of(), List.of(), 1);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Integer.toString(random.nextInt(20_000) * 40_009, 26).replaceAll("[0-9]", "a"))
                .reduce("", (one, other) -> one + " " + other)
                .strip();
    }

    private static Stream<String> names(Entry entry) {
        return Stream.concat(entry.names(SPANISH).stream(), entry.names(Locale.ENGLISH).stream());
    }

    private List<Hit> found(String q) {
        return index.search(q, SPANISH, ALL);
    }
}
