package org.peldano.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.TaskEntry;

/** Something that a person in the role does. */
@Entity(name = "Task")
@Table(name = "task")
class TaskEntity extends EntryEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "area_id")
    AreaEntity area;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText description;

    @JdbcTypeCode(SqlTypes.JSON)
    Aliases aliases;

    @JdbcTypeCode(SqlTypes.JSON)
    List<EscoMatch> esco;

    @ElementCollection
    @CollectionTable(name = "task_source")
    @OrderColumn(name = "position")
    List<CitationRow> sources = new ArrayList<>();

    void become(TaskEntry entry, References references) {
        area = references.area(entry.area());
        name = entry.name();
        description = entry.description();
        aliases = entry.aliases();
        esco = entry.esco();
        sources = CitationRow.rows(entry.sources(), references);
    }

    TaskEntry entry() {
        return new TaskEntry(slug, area.slug, name, description, aliases, esco, CitationRow.citations(sources));
    }
}
