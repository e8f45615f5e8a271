package org.peldano.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Framework;
import org.peldano.files.Assembly;
import org.peldano.files.Documents;
import org.peldano.files.Fault;
import org.peldano.files.FrameworkDocument;

/** The catalogue as it stands in memory: what every read and score uses, whether or not the database is there. */
@ApplicationScoped
public class LiveCatalogue {

    private final FrameworkFilesConfig config;
    private final FileImport fileImport;
    private final Frameworks frameworks;
    private final FrameworkLoader loader;
    private final Event<Catalogue> changes;
    private volatile Snapshot snapshot;

    LiveCatalogue(
            FrameworkFilesConfig config,
            FileImport fileImport,
            Frameworks frameworks,
            FrameworkLoader loader,
            Event<Catalogue> changes) {
        this.config = config;
        this.fileImport = fileImport;
        this.frameworks = frameworks;
        this.loader = loader;
        this.changes = changes;
    }

    /** A catalogue with the documents from which it is made. */
    private record Snapshot(History history, Map<String, FrameworkDocument> documents) {

        Catalogue catalogue() {
            return history.catalogue();
        }
    }

    public Catalogue current() {
        return snapshot.catalogue();
    }

    public History history() {
        return snapshot.history;
    }

    /** A framework's document, and the catalogue version in which it stands so. */
    public record PublishedDocument(FrameworkDocument document, long catalogueVersion) {}

    public Optional<PublishedDocument> document(String framework) {
        var current = snapshot;
        return Optional.ofNullable(current.documents.get(framework))
                .map(document ->
                        new PublishedDocument(document, current.catalogue().version()));
    }

    void load(@Observes StartupEvent started) {
        // Making the reader and checking a document would take a third of every start.
        if (!config.files().stream().map(FrameworkFile::digestOf).allMatch(fileImport::hasLoaded)) {
            bringUpToDate(config.files());
        }
        refresh();
    }

    /** None is imported unless all are readable. */
    private void bringUpToDate(List<String> names) {
        var documents = new Documents();
        var files =
                names.stream().map(name -> FrameworkFile.read(name, documents)).toList();
        refuseTwoOfOneFramework(files);
        files.forEach(fileImport::bringUpToDate);
    }

    /** Otherwise they would correct each other at every start. */
    private static void refuseTwoOfOneFramework(List<FrameworkFile> files) {
        var names = new HashMap<String, String>();
        for (var file : files) {
            var other = names.putIfAbsent(file.document().slug(), file.name());
            if (other != null) {
                var fault = "'%s' is already the framework of %s"
                        .formatted(file.document().slug(), other);
                throw new UnusableFileException(file.name() + " cannot be loaded", List.of(new Fault("/slug", fault)));
            }
        }
    }

    /** Takes over what the database holds now. */
    void refresh() {
        snapshot = QuarkusTransaction.requiringNew().call(this::read);
        changes.fire(snapshot.catalogue());
    }

    private Snapshot read() {
        frameworks.readAsOfNow();
        var documents = new LinkedHashMap<String, FrameworkDocument>();
        var assembled = new LinkedHashMap<String, Framework>();
        for (var slug : frameworks.slugsInOrder()) {
            var stored = loader.load(frameworks.bySlug(slug).orElseThrow());
            documents.put(slug, stored.document());
            assembled.put(slug, Assembly.of(stored.document(), stored.revisions()));
            // The rows of one framework are enough to hold at a time.
            frameworks.getEntityManager().clear();
        }
        return new Snapshot(frameworks.history(catalogue(assembled.values())), Map.copyOf(documents));
    }

    private Catalogue catalogue(Collection<Framework> assembled) {
        return new Catalogue(frameworks.catalogueVersion(), List.copyOf(assembled));
    }
}
