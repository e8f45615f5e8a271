package org.peldano.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peldano.files.EntryType;
import org.peldano.files.FrameworkDocument;
import org.peldano.files.Revisions;

/** Reads a framework back as the document that it is, with the version that last changed each of its parts. */
@ApplicationScoped
class FrameworkLoader {

    private final Frameworks frameworks;

    FrameworkLoader(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** A framework as stored. */
    record Stored(FrameworkDocument document, Revisions revisions) {}

    Stored load(FrameworkEntity framework) {
        var documents = frameworks.parts(framework, DocumentEntity.class);
        var rationales = frameworks.parts(framework, RationaleEntity.class);
        var conditions = frameworks.parts(framework, ConditionEntity.class, "sources");
        var areas = frameworks.parts(framework, AreaEntity.class, "sources");
        var roles = frameworks.parts(framework, RoleEntity.class, "sources");
        var skills = frameworks.parts(framework, SkillEntity.class, "sources");
        frameworks.parts(framework, IndicatorEntity.class, "shows");
        var indicators = frameworks.parts(framework, IndicatorEntity.class, "sources");
        var tasks = frameworks.parts(framework, TaskEntity.class, "sources");
        frameworks.parts(framework, LevelEntity.class, "requirements");
        frameworks.fetchRequirementSources(framework);
        var levels = frameworks.parts(framework, LevelEntity.class, "sources");

        var revisions = new EnumMap<EntryType, Map<String, Long>>(EntryType.class);
        revisions.put(EntryType.FRAMEWORK, Map.of(framework.slug, framework.changedIn));
        revisions.put(EntryType.CONDITION, changes(conditions));
        revisions.put(EntryType.AREA, changes(areas));
        revisions.put(EntryType.ROLE, changes(roles));
        revisions.put(EntryType.SKILL, changes(skills));
        revisions.put(EntryType.INDICATOR, changes(indicators));
        revisions.put(EntryType.TASK, changes(tasks));
        revisions.put(EntryType.LEVEL, changes(levels));

        var document = new FrameworkDocument(
                framework.slug,
                framework.name,
                framework.summary,
                framework.license,
                framework.notice,
                framework.acknowledgements,
                documents.stream().map(DocumentEntity::entry).toList(),
                framework.scale,
                rationales.stream().map(RationaleEntity::entry).toList(),
                conditions.stream().map(ConditionEntity::entry).toList(),
                areas.stream().map(AreaEntity::entry).toList(),
                roles.stream().map(RoleEntity::entry).toList(),
                skills.stream().map(SkillEntity::entry).toList(),
                indicators.stream().map(IndicatorEntity::entry).toList(),
                tasks.stream().map(TaskEntity::entry).toList(),
                levels.stream().map(LevelEntity::entry).toList(),
                framework.omissions.stream().map(OmissionRow::entry).toList(),
                framework.replaced);
        return new Stored(document, (type, slug) -> revisions.get(type).get(slug));
    }

    private static Map<String, Long> changes(List<? extends EntryEntity> entries) {
        var versions = new HashMap<String, Long>();
        entries.forEach(entry -> versions.put(entry.slug, entry.changedIn));
        return versions;
    }
}
