package org.peldano.store;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** A part of a framework whose slug is unique in the whole service and whose changes are published. */
@MappedSuperclass
abstract class EntryEntity extends PartEntity {

    @Version
    int version;

    @Column(name = "changed_in")
    long changedIn;
}
