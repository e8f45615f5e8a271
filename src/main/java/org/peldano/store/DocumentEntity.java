package org.peldano.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.LocalDate;
import org.peldano.catalogue.Document;

/** A published text from which a framework is made. */
@Entity(name = "Document")
@Table(name = "document")
class DocumentEntity extends PartEntity {

    String title;

    String url;

    @Column(name = "published")
    LocalDate date;

    String language;

    void become(Document document) {
        title = document.title();
        url = document.url().toString();
        date = document.date();
        language = document.language();
    }

    Document entry() {
        return new Document(slug, title, URI.create(url), date, language);
    }
}
