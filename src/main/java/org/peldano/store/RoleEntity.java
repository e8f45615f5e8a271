package org.peldano.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.OccupationCode;
import org.peldano.files.FrameworkDocument.RoleEntry;

/** A profession or position. */
@Entity(name = "Role")
@Table(name = "role")
class RoleEntity extends EntryEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    Aliases aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    List<OccupationCode> codes;

    @ElementCollection
    @CollectionTable(name = "role_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    void become(RoleEntry entry, References references) {
        name = entry.name();
        aliases = entry.aliases();
        summary = entry.summary();
        codes = entry.codes();
        sources = CitationRow.rows(entry.sources(), references);
    }

    RoleEntry entry() {
        return new RoleEntry(slug, name, aliases, summary, codes, CitationRow.citations(sources));
    }
}
