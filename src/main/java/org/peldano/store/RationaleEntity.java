package org.peldano.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.RationaleEntry;

/** Why figures of a framework are as they are. */
@Entity(name = "Rationale")
@Table(name = "rationale")
class RationaleEntity extends PartEntity {

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText text;

    void become(RationaleEntry rationale) {
        text = rationale.text();
    }

    RationaleEntry entry() {
        return new RationaleEntry(slug, text);
    }
}
