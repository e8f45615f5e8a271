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
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.AreaEntry;

/** A function of the profession. */
@Entity(name = "Area")
@Table(name = "area")
class AreaEntity extends EntryEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @ElementCollection
    @CollectionTable(name = "area_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    void become(AreaEntry entry, References references) {
        name = entry.name();
        sources = CitationRow.rows(entry.sources(), references);
    }

    AreaEntry entry() {
        return new AreaEntry(slug, name, CitationRow.citations(sources));
    }
}
