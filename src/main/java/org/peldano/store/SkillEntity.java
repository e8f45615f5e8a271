package org.peldano.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.SkillEntry;

/** Something that a person can or knows. */
@Entity(name = "Skill")
@Table(name = "skill")
class SkillEntity extends EntryEntity {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText description;

    @JdbcTypeCode(SqlTypes.JSON)
    Aliases aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EscoMatch> esco;

    @ElementCollection
    @CollectionTable(name = "skill_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    void become(SkillEntry entry, References references) {
        kind = entry.kind();
        name = entry.name();
        description = entry.description();
        aliases = entry.aliases();
        esco = entry.esco();
        sources = CitationRow.rows(entry.sources(), references);
    }

    SkillEntry entry() {
        return new SkillEntry(slug, kind, name, description, aliases, esco, CitationRow.citations(sources));
    }
}
