package org.peldano.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that holds the version of everything that is published. */
@Entity(name = "Catalogue")
@Table(name = "catalogue")
class CatalogueEntity {

    static final short ONLY = 1;

    @Id
    short id;

    long version;

    long advance() {
        return ++version;
    }
}
