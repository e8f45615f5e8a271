package org.peldano.store;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** The frameworks, and with each what it is made of. */
@ApplicationScoped
class Frameworks implements PanacheRepository<FrameworkEntity> {

    /** The catalogue's row, kept from everybody else who would change anything until the transaction ends. */
    CatalogueEntity lockCatalogue() {
        return getEntityManager().find(CatalogueEntity.class, CatalogueEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    long catalogueVersion() {
        return getEntityManager().find(CatalogueEntity.class, CatalogueEntity.ONLY).version;
    }

    List<FrameworkEntity> inOrder() {
        return list("order by id");
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
