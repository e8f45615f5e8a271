package org.peldano.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.LevelEntry;
import org.peldano.files.FrameworkDocument.RequirementEntry;
import org.peldano.files.FrameworkDocument.TransitionEntry;

/** A rung of the ladder, with what it asks. */
@Entity(name = "Level")
@Table(name = "level")
class LevelEntity extends EntryEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "role_id")
    RoleEntity role;

    int rank;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @Column(name = "short_name")
    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText shortName;

    @JdbcTypeCode(SqlTypes.JSON)
    Aliases aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText summary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Documented documented;

    @Column(name = "not_scorable")
    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText notScorable;

    @Column(name = "passing_score")
    Integer passingScore;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passing_score_rationale_id")
    RationaleEntity passingScoreRationale;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "from_level_id")
    LevelEntity from;

    @Column(name = "from_minimum_experience")
    String minimumExperience;

    @Column(name = "from_summary")
    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText fromSummary;

    @ElementCollection
    @CollectionTable(name = "level_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    @OneToMany(mappedBy = "level", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<RequirementEntity> requirements = new ArrayList<>();

    /** Takes over all but the step to it and the requirements: see {@link #comeFrom} and {@link #ask}. */
    void become(LevelEntry entry, References references) {
        role = references.role(entry.role());
        rank = entry.rank();
        name = entry.name();
        shortName = entry.shortName();
        aliases = entry.aliases();
        summary = entry.summary();
        documented = entry.documented();
        notScorable = entry.notScorable();
        passingScore = entry.passingScore();
        passingScoreRationale = references.rationale(entry.passingScoreRationale());
        sources = CitationRow.rows(entry.sources(), references);
    }

    /** {@code step} is null where it is the lowest. */
    void comeFrom(TransitionEntry step, References references) {
        from = step == null ? null : references.level(step.level());
        minimumExperience = step == null || step.minimumExperience() == null
                ? null
                : step.minimumExperience().toString();
        fromSummary = step == null ? null : step.summary();
    }

    void ask(List<RequirementEntry> entries, References references) {
        for (int i = 0; i < entries.size(); i++) {
            requirements.add(new RequirementEntity(this, i, entries.get(i), references));
        }
    }

    LevelEntry entry() {
        return new LevelEntry(
                slug,
                role.slug,
                rank,
                name,
                shortName,
                aliases,
                summary,
                documented,
                notScorable,
                passingScore,
                passingScoreRationale == null ? null : passingScoreRationale.slug,
                step(),
                CitationRow.citations(sources),
                requirements.stream().map(RequirementEntity::entry).toList());
    }

    private TransitionEntry step() {
        var experience = minimumExperience == null ? null : Period.parse(minimumExperience);
        return from == null ? null : new TransitionEntry(from.slug, experience, fromSummary);
    }
}
