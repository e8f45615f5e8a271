package org.peldano.store;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.LocalizedText;
import org.peldano.files.FrameworkDocument.OmittedEntry;

/** Something that a document says and its framework leaves out. */
@Embeddable
record OmissionRow(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "document_id")
        DocumentEntity document,

        String ref,
        @JdbcTypeCode(SqlTypes.JSON) LocalizedText reason) {

    OmittedEntry entry() {
        return new OmittedEntry(document.slug, ref, reason);
    }
}
