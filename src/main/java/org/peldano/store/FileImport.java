package org.peldano.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.peldano.files.Difference;
import org.peldano.files.EntryType;
import org.peldano.files.Fault;
import org.peldano.files.FrameworkDocument;
import org.peldano.files.Tie;

/** Brings the database up to the files of this release, except where somebody has edited a framework since. */
@ApplicationScoped
class FileImport {

    private static final Logger LOG = Logger.getLogger(FileImport.class);

    private final Frameworks frameworks;
    private final FrameworkLoader loader;

    FileImport(Frameworks frameworks, FrameworkLoader loader) {
        this.frameworks = frameworks;
        this.loader = loader;
    }

    /** Whether some framework was last loaded from a file of this digest: then there is nothing to do. */
    @Transactional
    boolean hasLoaded(String digest) {
        return frameworks.count("loadedDigest", digest) > 0;
    }

    /** All of it, as one version, or nothing. Replicas that start together wait here for each other. */
    @Transactional
    void bringUpToDate(FrameworkFile file) {
        var catalogue = frameworks.lockCatalogue();
        var stored = frameworks.bySlug(file.document().slug());
        if (stored.isEmpty()) {
            var framework = new FrameworkEntity(file.document().slug());
            framework.become(file.document());
            framework.loadedFrom(file.digest(), 0);
            frameworks.persist(framework);
            apply(file, framework, catalogue, null);
        } else if (!file.digest().equals(stored.get().loadedDigest)) {
            correct(file, stored.get(), catalogue);
        }
    }

    private void correct(FrameworkFile file, FrameworkEntity framework, CatalogueEntity catalogue) {
        if (frameworks.editedSinceLoaded(framework)) {
            LOG.warnf(
                    "%s differs from what was loaded, but %s was edited since: left alone",
                    file.name(), framework.slug);
            return;
        }
        apply(file, framework, catalogue, loader.load(framework).document());
    }

    /** {@code before} is null where there was no framework. */
    private void apply(
            FrameworkFile file, FrameworkEntity framework, CatalogueEntity catalogue, FrameworkDocument before) {
        var after = file.document();
        var differences = Difference.between(before, after);
        refuseTaken(file, differences);
        if (!differences.isEmpty()) {
            var version = catalogue.advance();
            new FrameworkSaver(frameworks, framework, version, differences).save(after);
            var now = Clock.systemUTC().instant();
            differences.stream()
                    .map(difference -> new ChangeEntity(
                            framework,
                            version,
                            now,
                            difference,
                            difference.replacedIn(after),
                            Tie.loosenedBy(difference, before, after)))
                    .forEach(frameworks.getEntityManager()::persist);
            LOG.infof("%s: %d changes, catalogue version %d", file.name(), differences.size(), version);
        }
        framework.loadedFrom(file.digest(), catalogue.version);
    }

    /** Slugs are unique by type in the whole service, whatever framework they are of. */
    private void refuseTaken(FrameworkFile file, List<Difference> differences) {
        var faults = new ArrayList<Fault>();
        added(differences)
                .forEach((type, slugs) -> frameworks.owners(type, slugs).forEach((slug, owner) -> {
                    var section = "/" + type.name().toLowerCase(Locale.ROOT) + "s";
                    faults.add(
                            new Fault(section, "'%s' is already taken by the framework '%s'".formatted(slug, owner)));
                }));
        if (!faults.isEmpty()) {
            throw new UnusableFileException(file.name() + " cannot be loaded", faults);
        }
    }

    private static Map<EntryType, List<String>> added(List<Difference> differences) {
        return differences.stream()
                .filter(d -> d.kind() == Difference.Kind.ADDED && d.type() != EntryType.FRAMEWORK)
                .collect(groupingBy(Difference::type, TreeMap::new, mapping(Difference::slug, toList())));
    }
}
