package org.peldano.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peldano.TwoFrameworks;
import org.peldano.catalogue.Catalogue;
import org.peldano.files.Difference;
import org.peldano.files.DocumentFormat;
import org.peldano.files.FrameworkDocument;
import org.peldano.files.Packaged;
import org.peldano.store.LiveCatalogue.PublishedDocument;

/** What a release makes of a database, and what it leaves alone. The service itself goes on with what it has read. */
@QuarkusTest
@TestProfile(TwoFrameworks.class)
class FileImportTest {

    private static final ObjectMapper MAPPER = DocumentFormat.JSON.mapper();

    private static final List<String> TABLES =
            List.of("framework", "condition", "area", "role", "skill", "indicator", "task", "level");

    @Inject
    FileImport fileImport;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkLoader loader;

    @Inject
    Database database;

    @TempDir
    Path directory;

    @BeforeEach
    void nothingIsLoaded() throws SQLException {
        database.empty();
    }

    @Test
    void theFirstLoadAddsEverythingInOneVersion() throws Exception {
        var file = load(Gardening.RELEASED);

        assertThat(changesIn(1)).containsExactlyElementsOf(told(Difference.between(null, file.document())));
        assertThat(catalogueVersion()).isEqualTo(1);
        assertThat(changedIn(1)).hasSameSizeAs(changesIn(1));
        assertThat(stored("gardening")).isEqualTo(file.document());
        assertThat(database.ask("select loaded_digest || ' ' || loaded_in from framework"))
                .containsExactly(file.digest() + " 1");
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        load(Gardening.RELEASED);
        var before = database.ask("select xmin from framework union all select xmin from level");

        load(Gardening.RELEASED);
        assertThat(catalogueVersion()).isEqualTo(1);
        assertThat(database.ask("select xmin from framework union all select xmin from level"))
                .isEqualTo(before);
    }

    @Test
    void aFileThatSaysTheSameInOtherWordsMakesNoVersion() throws Exception {
        load(Gardening.RELEASED);
        var file = load(Gardening.RELEASED.with("# A second profession", "# Another profession"));

        assertThat(catalogueVersion()).isEqualTo(1);
        assertThat(database.ask("select loaded_digest from framework")).containsExactly(file.digest());
    }

    @Test
    void aCorrectionIsOneVersionThatChangesWhatDiffersAndNothingElse() throws Exception {
        load(Gardening.RELEASED);
        var corrected = load(Gardening.corrected());

        assertThat(changesIn(2))
                .containsExactlyInAnyOrder(
                        "FRAMEWORK gardening CHANGED",
                        "SKILL pruning CHANGED",
                        "SKILL weather-lore REMOVED",
                        "INDICATOR waits-for-spring CHANGED",
                        "INDICATOR watches-the-sky REMOVED",
                        "TASK sow-lawns ADDED",
                        "LEVEL gardener-master CHANGED");
        assertThat(catalogueVersion()).isEqualTo(2);
        assertThat(changedIn(2))
                .containsExactlyInAnyOrder("gardening", "pruning", "waits-for-spring", "sow-lawns", "gardener-master");
        assertThat(stored("gardening")).isEqualTo(corrected.document());
    }

    @Test
    void whatIsServedIsTheCorrectionAsSoonAsItIsReadAgain() throws Exception {
        var path = directory.resolve("gardening.yaml");
        Gardening.RELEASED.savedAs(path);
        var live = new LiveCatalogue(() -> List.of(path.toString()), fileImport, frameworks, loader, unheard());
        live.load(null);
        load(Gardening.corrected());
        assertThat(live.current().version()).isEqualTo(1);

        live.refresh();
        var catalogue = live.current();
        assertThat(catalogue.version()).isEqualTo(2);
        assertThat(live.document("gardening")).map(PublishedDocument::document).contains(stored("gardening"));
        assertThat(catalogue.skill("weather-lore")).isEmpty();
        assertThat(catalogue.skill("pruning").orElseThrow().name().en()).isEqualTo("Pruning trees");
        assertThat(catalogue.tasks())
                .extracting(task -> task.slug() + " " + task.changedIn())
                .containsExactly("water-flowers 1", "plant-trees 1", "sow-lawns 2");
        assertThat(catalogue.levels())
                .extracting(level -> level.slug() + " " + level.changedIn())
                .containsExactly("gardener-apprentice 1", "gardener-master 2");
    }

    @Test
    void aFrameworkBecomesAnyOtherAndItselfAgain() throws Exception {
        var small = load(Gardening.RELEASED);
        var large = made(Packaged.DOCUMENT, tree -> tree.put("slug", "gardening"));

        fileImport.bringUpToDate(large);
        assertThat(stored("gardening")).isEqualTo(large.document());
        fileImport.bringUpToDate(small);
        assertThat(stored("gardening")).isEqualTo(small.document());
        assertThat(database.ask("select slug from level")).hasSize(2);
        assertThat(database.ask("select slug from document")).containsExactly("almanac");
    }

    @Test
    void aFrameworkNeedNotHaveEverything() throws Exception {
        var poor = made(load(Gardening.RELEASED).document(), tree -> {
            List.of("conditions", "skills", "indicators", "omitted")
                    .forEach(part -> tree.withArray(part).removeAll());
            tree.withArray("levels").remove(1);
        });

        fileImport.bringUpToDate(poor);
        assertThat(stored("gardening")).isEqualTo(poor.document());
        database.empty();
        fileImport.bringUpToDate(poor);
        assertThat(stored("gardening")).isEqualTo(poor.document());
    }

    @Test
    void aLevelMayBeListedBeforeTheOneFromWhichItComes() throws Exception {
        var released = load(Gardening.RELEASED);
        var upsideDown = made(released.document(), tree -> {
            var levels = tree.withArray("levels");
            levels.add(levels.remove(0));
        });

        fileImport.bringUpToDate(upsideDown);
        assertThat(stored("gardening")).isEqualTo(upsideDown.document());
        database.empty();
        fileImport.bringUpToDate(upsideDown);
        assertThat(stored("gardening")).isEqualTo(upsideDown.document());
    }

    @Test
    void anEditedFrameworkIsLeftAloneAndTheLogSaysSo() throws Exception {
        load(Gardening.RELEASED);
        database.execute("update catalogue set version = 2");
        database.execute("insert into change select -1, id, 2, now(), 'SKILL', 'pruning', 'CHANGED' from framework");
        var before = stored("gardening");

        try (var log = new RecordedLog(FileImport.class)) {
            var file = load(Gardening.corrected());
            assertThat(log.lines())
                    .containsExactly(
                            file.name() + " differs from what was loaded, but gardening was edited since: left alone");
        }
        assertThat(catalogueVersion()).isEqualTo(2);
        assertThat(stored("gardening")).isEqualTo(before);
    }

    @Test
    void aVersionOfAnotherFrameworkIsNoEditOfThisOne() throws Exception {
        load(Gardening.RELEASED);
        fileImport.bringUpToDate(made(Packaged.DOCUMENT, tree -> {}));
        var corrected = load(Gardening.corrected());

        assertThat(catalogueVersion()).isEqualTo(3);
        assertThat(stored("gardening")).isEqualTo(corrected.document());
        assertThat(stored("community-manager")).isEqualTo(Packaged.DOCUMENT);
    }

    @Test
    void aFailureHalfWayLeavesNothingBehind() throws Exception {
        load(Gardening.RELEASED);
        var before = stored("gardening");
        var good = Gardening.corrected().savedAs(directory.resolve("bad.yaml"));
        // No file gets so far with such a score; levels are written last.
        var bad = made(good.document(), tree -> tree.withObject("/levels/1").put("passingScore", 101));

        assertThatThrownBy(() -> fileImport.bringUpToDate(bad)).hasStackTraceContaining("level_passing_score_range");
        assertThat(catalogueVersion()).isEqualTo(1);
        assertThat(changesIn(2)).isEmpty();
        assertThat(stored("gardening")).isEqualTo(before);
    }

    @Test
    void twoServicesThatStartTogetherMakeOneVersion() throws Exception {
        for (var each : List.of(Gardening.RELEASED, Gardening.corrected())) {
            var file = each.savedAs(directory.resolve("gardening.yaml"));
            var barrier = new CyclicBarrier(2);
            var threads = Executors.newFixedThreadPool(2);
            try {
                var both = Stream.of(1, 2)
                        .map(i -> threads.submit(() -> {
                            barrier.await();
                            fileImport.bringUpToDate(file);
                            return i;
                        }))
                        .toList();
                for (var one : both) {
                    one.get();
                }
            } finally {
                threads.shutdown();
            }
            assertThat(stored("gardening")).isEqualTo(file.document());
        }
        assertThat(catalogueVersion()).isEqualTo(2);
        assertThat(changesIn(2)).hasSize(7);
    }

    @Test
    void aSlugOfAnotherFrameworkIsRefusedAndBothAreNamed() throws Exception {
        load(Gardening.RELEASED);
        var other = Gardening.RELEASED
                .with("slug: gardening", "slug: forestry")
                .with("{slug: orchard,", "{slug: wood,")
                .with("area: orchard", "area: wood")
                .savedAs(directory.resolve("forestry.yaml"));

        assertThatThrownBy(() -> fileImport.bringUpToDate(other))
                .isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith(other.name() + " cannot be loaded:\n")
                .hasMessageContaining("\n  /conditions: 'greenhouse' is already taken by the framework 'gardening'")
                .hasMessageContaining("\n  /levels: 'gardener-master' is already taken by the framework 'gardening'")
                .hasMessageNotContaining("wood");
        assertThat(database.ask("select slug from framework")).containsExactly("gardening");
    }

    @Test
    void twoFilesOfOneFrameworkAreRefused() throws Exception {
        var one = Gardening.RELEASED.savedAs(directory.resolve("one.yaml")).name();
        var two = Gardening.corrected().savedAs(directory.resolve("two.yaml")).name();
        var live = new LiveCatalogue(() -> List.of(one, two), fileImport, frameworks, loader, unheard());

        assertThatThrownBy(() -> live.load(null))
                .isInstanceOf(UnusableFileException.class)
                .hasMessage(two + " cannot be loaded:\n  /slug: 'gardening' is already the framework of " + one);
        assertThat(database.ask("select slug from framework")).isEmpty();
    }

    private FrameworkFile load(Gardening gardening) throws IOException {
        var file = gardening.savedAs(directory.resolve("gardening.yaml"));
        fileImport.bringUpToDate(file);
        return file;
    }

    /** A file that nobody has checked. */
    private static FrameworkFile made(FrameworkDocument document, Consumer<ObjectNode> edit) {
        ObjectNode tree = MAPPER.valueToTree(document);
        edit.accept(tree);
        return new FrameworkFile("made", MAPPER.convertValue(tree, FrameworkDocument.class), "0".repeat(64));
    }

    private FrameworkDocument stored(String framework) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        loader.load(frameworks.bySlug(framework).orElseThrow()).document());
    }

    private long catalogueVersion() throws SQLException {
        return Long.parseLong(database.ask("select version from catalogue").get(0));
    }

    private List<String> changesIn(long version) throws SQLException {
        return database.ask(
                "select type || ' ' || slug || ' ' || change from change where version = " + version + " order by id");
    }

    private static List<String> told(List<Difference> differences) {
        return differences.stream()
                .map(d -> d.type() + " " + d.slug() + " " + d.kind())
                .toList();
    }

    /** The slugs of everything that {@code version} was the last to change. */
    private List<String> changedIn(long version) throws SQLException {
        return database.ask(TABLES.stream()
                .map(table -> "select slug from " + table + " where changed_in = " + version)
                .collect(Collectors.joining(" union all ")));
    }

    /** Nobody who listens in the service must hear of a catalogue of another database. */
    @SuppressWarnings("unchecked")
    private static Event<Catalogue> unheard() {
        return (Event<Catalogue>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
