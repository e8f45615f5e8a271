package org.peldano.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.peldano.files.EntryType;

/** The rows of one framework by slug, as far as they have been saved; a null slug refers to nothing. */
class References {

    private final Map<EntryType, Map<String, EntryEntity>> entries = new EnumMap<>(EntryType.class);
    private final Map<String, DocumentEntity> documents = new HashMap<>();
    private final Map<String, RationaleEntity> rationales = new HashMap<>();

    void add(EntryType type, EntryEntity entry) {
        of(type).put(entry.slug, entry);
    }

    void add(DocumentEntity document) {
        documents.put(document.slug, document);
    }

    void add(RationaleEntity rationale) {
        rationales.put(rationale.slug, rationale);
    }

    DocumentEntity document(String slug) {
        return documents.get(slug);
    }

    RationaleEntity rationale(String slug) {
        return rationales.get(slug);
    }

    ConditionEntity condition(String slug) {
        return (ConditionEntity) of(EntryType.CONDITION, slug);
    }

    AreaEntity area(String slug) {
        return (AreaEntity) of(EntryType.AREA, slug);
    }

    RoleEntity role(String slug) {
        return (RoleEntity) of(EntryType.ROLE, slug);
    }

    SkillEntity skill(String slug) {
        return (SkillEntity) of(EntryType.SKILL, slug);
    }

    TaskEntity task(String slug) {
        return (TaskEntity) of(EntryType.TASK, slug);
    }

    LevelEntity level(String slug) {
        return (LevelEntity) of(EntryType.LEVEL, slug);
    }

    private EntryEntity of(EntryType type, String slug) {
        return of(type).get(slug);
    }

    private Map<String, EntryEntity> of(EntryType type) {
        return entries.computeIfAbsent(type, t -> new HashMap<>());
    }
}
