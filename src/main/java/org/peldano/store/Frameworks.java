package org.peldano.store;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.peldano.catalogue.Catalogue;
import org.peldano.files.EntryType;

/** The frameworks, and with each what it is made of. */
@ApplicationScoped
class Frameworks implements PanacheRepository<FrameworkEntity> {

    private static final Map<EntryType, Class<? extends EntryEntity>> ENTITIES = Map.of(
            EntryType.CONDITION, ConditionEntity.class,
            EntryType.AREA, AreaEntity.class,
            EntryType.ROLE, RoleEntity.class,
            EntryType.SKILL, SkillEntity.class,
            EntryType.INDICATOR, IndicatorEntity.class,
            EntryType.TASK, TaskEntity.class,
            EntryType.LEVEL, LevelEntity.class);

    // Some tens of megabytes at most, whatever the age of the service.
    private static final int MOST_CHANGES = 100_000;

    /** The catalogue's row, kept from everybody else who would change anything until the transaction ends. */
    CatalogueEntity lockCatalogue() {
        return getEntityManager().find(CatalogueEntity.class, CatalogueEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    long catalogueVersion() {
        return getEntityManager().find(CatalogueEntity.class, CatalogueEntity.ONLY).version;
    }

    /** To be called first in a transaction, which then reads only, and sees nothing of what others change meanwhile. */
    void readAsOfNow() {
        var session = getEntityManager().unwrap(Session.class);
        session.setDefaultReadOnly(true);
        // Else everything read so far would be looked through for changes before each query.
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read");
            }
        });
    }

    List<String> slugsInOrder() {
        return getEntityManager()
                .createQuery("select slug from Framework order by id", String.class)
                .getResultList();
    }

    Optional<FrameworkEntity> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Whether anything but a file changed {@code framework} since a file last did. */
    boolean editedSinceLoaded(FrameworkEntity framework) {
        var later = "select count(*) from Change where framework = :framework and version > :loadedIn";
        return getEntityManager()
                        .createQuery(later, Long.class)
                        .setParameter("framework", framework)
                        .setParameter("loadedIn", framework.loadedIn)
                        .getSingleResult()
                > 0;
    }

    /** What led to {@code catalogue}; of a very long history only the latest part, in whole versions. */
    History history(Catalogue catalogue) {
        var latest = getEntityManager()
                .createQuery(
                        "from Change c join fetch c.framework order by c.version desc, c.id desc", ChangeEntity.class)
                .setMaxResults(MOST_CHANGES)
                .getResultList();
        // The oldest version read may lack some of its changes.
        var complete = latest.size() < MOST_CHANGES ? 0 : latest.get(MOST_CHANGES - 1).version;
        var changes = latest.stream()
                .filter(change -> change.version > complete)
                .map(ChangeEntity::change)
                .collect(toCollection(ArrayList::new));
        Collections.reverse(changes);
        return new History(catalogue, complete, List.copyOf(changes));
    }

    /** The slug of the framework that has it, for each of {@code slugs} that is in use. */
    Map<String, String> owners(EntryType type, Collection<String> slugs) {
        var query =
                "select e.slug, e.framework.slug from " + ENTITIES.get(type).getName() + " e where e.slug in :slugs";
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1], (a, b) -> a, TreeMap::new));
    }

    /** The rows of {@code kind} in the order of {@code framework}, with {@code fetched} of each already read. */
    <E extends PartEntity> List<E> parts(FrameworkEntity framework, Class<E> kind, String... fetched) {
        var query = new StringBuilder("select part from " + kind.getName() + " part");
        for (var collection : fetched) {
            query.append(" left join fetch part.").append(collection);
        }
        query.append(" where part.framework = :framework order by part.position");
        return getEntityManager()
                .createQuery(query.toString(), kind)
                .setParameter("framework", framework)
                .getResultList();
    }

    /** Reads the citations of all requirements at once, which would otherwise be read one by one. */
    void fetchRequirementSources(FrameworkEntity framework) {
        var query = "select r from Requirement r left join fetch r.sources where r.level.framework = :framework";
        getEntityManager()
                .createQuery(query, RequirementEntity.class)
                .setParameter("framework", framework)
                .getResultList();
    }
}
