package org.peldano.store;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.IndicatorEntry;

/** An observable behaviour, and the skills that it shows. */
@Entity(name = "Indicator")
@Table(name = "indicator")
class IndicatorEntity extends EntryEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Basis basis;

    @ManyToMany
    @JoinTable(name = "indicator_skill", inverseJoinColumns = @JoinColumn(name = "skill_id"))
    @OrderColumn(name = "position")
    List<SkillEntity> shows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "indicator_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    void become(IndicatorEntry entry, References references) {
        text = entry.text();
        basis = entry.basis();
        shows = entry.shows().stream().map(references::skill).collect(toCollection(ArrayList::new));
        sources = CitationRow.rows(entry.sources(), references);
    }

    IndicatorEntry entry() {
        var skills = shows.stream().map(skill -> skill.slug).toList();
        return new IndicatorEntry(slug, text, basis, skills, CitationRow.citations(sources));
    }
}
