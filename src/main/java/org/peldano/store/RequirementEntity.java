package org.peldano.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Origin;
import org.peldano.files.FrameworkDocument.RequirementEntry;

/** That a level asks for a skill or a task. Never changed: a level that asks otherwise gets new ones. */
@Entity(name = "Requirement")
@Table(name = "requirement")
class RequirementEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "level_id")
    LevelEntity level;

    int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "skill_id")
    SkillEntity skill;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "task_id")
    TaskEntity task;

    int required;

    int minimum;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Importance importance;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "condition_id")
    ConditionEntity condition;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Origin origin;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Basis basis;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "rationale_id")
    RationaleEntity rationale;

    @ElementCollection
    @CollectionTable(name = "requirement_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    protected RequirementEntity() {}

    RequirementEntity(LevelEntity level, int position, RequirementEntry entry, References references) {
        this.level = level;
        this.position = position;
        skill = references.skill(entry.skill());
        task = references.task(entry.task());
        required = entry.required();
        minimum = entry.minimum();
        importance = entry.importance();
        condition = references.condition(entry.condition());
        origin = entry.origin();
        basis = entry.basis();
        rationale = references.rationale(entry.rationale());
        sources = CitationRow.rows(entry.sources(), references);
    }

    RequirementEntry entry() {
        return new RequirementEntry(
                skill == null ? null : skill.slug,
                task == null ? null : task.slug,
                required,
                minimum,
                importance,
                condition == null ? null : condition.slug,
                origin,
                basis,
                rationale.slug,
                CitationRow.citations(sources));
    }
}
