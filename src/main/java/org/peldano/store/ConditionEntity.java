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
import org.peldano.files.FrameworkDocument.ConditionEntry;

/** Something that holds for some employers only. */
@Entity(name = "Condition")
@Table(name = "condition")
class ConditionEntity extends EntryEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText question;

    @ElementCollection
    @CollectionTable(name = "condition_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    void become(ConditionEntry entry, References references) {
        name = entry.name();
        question = entry.question();
        sources = CitationRow.rows(entry.sources(), references);
    }

    ConditionEntry entry() {
        return new ConditionEntry(slug, name, question, CitationRow.citations(sources));
    }
}
