package org.peldano.store;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peldano.catalogue.Document;
import org.peldano.files.Difference;
import org.peldano.files.EntryType;
import org.peldano.files.FrameworkDocument;
import org.peldano.files.FrameworkDocument.AreaEntry;
import org.peldano.files.FrameworkDocument.ConditionEntry;
import org.peldano.files.FrameworkDocument.IndicatorEntry;
import org.peldano.files.FrameworkDocument.LevelEntry;
import org.peldano.files.FrameworkDocument.RationaleEntry;
import org.peldano.files.FrameworkDocument.RoleEntry;
import org.peldano.files.FrameworkDocument.SkillEntry;
import org.peldano.files.FrameworkDocument.TaskEntry;

/** Brings the rows of one framework to what its document says, touching only what differs. */
class FrameworkSaver {

    private final Frameworks frameworks;
    private final EntityManager entities;
    private final FrameworkEntity framework;
    private final long version;
    private final Set<Difference> differences;
    private final References references = new References();
    private final Deque<PartEntity> removed = new ArrayDeque<>();

    FrameworkSaver(Frameworks frameworks, FrameworkEntity framework, long version, List<Difference> differences) {
        this.frameworks = frameworks;
        this.entities = frameworks.getEntityManager();
        this.framework = framework;
        this.version = version;
        this.differences = new HashSet<>(differences);
    }

    void save(FrameworkDocument document) {
        saveHead(document);
        saveEntries(
                EntryType.CONDITION,
                document.conditions(),
                ConditionEntry::slug,
                ConditionEntity.class,
                ConditionEntity::new,
                (row, entry) -> row.become(entry, references));
        saveEntries(
                EntryType.AREA,
                document.areas(),
                AreaEntry::slug,
                AreaEntity.class,
                AreaEntity::new,
                (row, entry) -> row.become(entry, references));
        saveEntries(
                EntryType.ROLE,
                document.roles(),
                RoleEntry::slug,
                RoleEntity.class,
                RoleEntity::new,
                (row, entry) -> row.become(entry, references));
        saveEntries(
                EntryType.SKILL,
                document.skills(),
                SkillEntry::slug,
                SkillEntity.class,
                SkillEntity::new,
                (row, entry) -> row.become(entry, references));
        saveEntries(
                EntryType.INDICATOR,
                document.indicators(),
                IndicatorEntry::slug,
                IndicatorEntity.class,
                IndicatorEntity::new,
                (row, entry) -> row.become(entry, references));
        saveEntries(
                EntryType.TASK,
                document.tasks(),
                TaskEntry::slug,
                TaskEntity.class,
                TaskEntity::new,
                (row, entry) -> row.become(entry, references));
        saveEntries(
                EntryType.LEVEL,
                document.levels(),
                LevelEntry::slug,
                LevelEntity.class,
                LevelEntity::new,
                this::saveLevel);
        // Only now, as a level may be listed before the one from which it comes.
        document.levels().forEach(entry -> references.level(entry.slug()).comeFrom(entry.from(), references));
        // A level goes before the one from which it comes, and both before all that they refer to.
        removed.stream()
                .sorted(comparing(part -> part instanceof LevelEntity level ? -level.rank : 0))
                .forEach(entities::remove);
    }

    private void saveHead(FrameworkDocument document) {
        framework.become(document);
        if (changed(EntryType.FRAMEWORK, document.slug())) {
            framework.changedIn = version;
        }
        saveParts(document.documents(), Document::slug, DocumentEntity.class, DocumentEntity::new, (row, entry) -> {
            row.become(entry);
            references.add(row);
        });
        saveParts(
                document.rationales(),
                RationaleEntry::slug,
                RationaleEntity.class,
                RationaleEntity::new,
                (row, entry) -> {
                    row.become(entry);
                    references.add(row);
                });
        framework.omissions.clear();
        document.omitted().stream()
                .map(o -> new OmissionRow(references.document(o.document()), o.ref(), o.reason()))
                .forEach(framework.omissions::add);
    }

    private void saveLevel(LevelEntity level, LevelEntry entry) {
        level.become(entry, references);
        if (!level.requirements.isEmpty()) {
            level.requirements.clear();
            // Else the new requirements would be inserted beside the old ones, which ask for the same.
            entities.flush();
        }
        level.ask(entry.requirements(), references);
    }

    private <D, E extends EntryEntity> void saveEntries(
            EntryType type,
            List<D> entries,
            Function<D, String> slug,
            Class<E> kind,
            Supplier<E> create,
            BiConsumer<E, D> become) {
        saveParts(entries, slug, kind, create, (row, entry) -> {
            if (changed(type, row.slug)) {
                row.changedIn = version;
                become.accept(row, entry);
            }
            references.add(type, row);
        });
    }

    private <D, E extends PartEntity> void saveParts(
            List<D> entries, Function<D, String> slug, Class<E> kind, Supplier<E> create, BiConsumer<E, D> become) {
        var rows = frameworks.parts(framework, kind).stream().collect(toMap(row -> row.slug, identity()));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var known = rows.remove(slug.apply(entry));
            var row = known == null ? create.get() : known;
            row.framework = framework;
            row.slug = slug.apply(entry);
            row.position = i;
            become.accept(row, entry);
            if (known == null) {
                entities.persist(row);
            }
        }
        rows.values().forEach(removed::addFirst);
    }

    private boolean changed(EntryType type, String slug) {
        return differences.contains(new Difference(type, slug, Difference.Kind.ADDED))
                || differences.contains(new Difference(type, slug, Difference.Kind.CHANGED));
    }
}
