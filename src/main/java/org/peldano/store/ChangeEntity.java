package org.peldano.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.files.Difference;
import org.peldano.files.EntryType;

/** That a version of the catalogue added, changed or removed a thing. */
@Entity(name = "Change")
@Table(name = "change")
class ChangeEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "framework_id")
    FrameworkEntity framework;

    long version;

    Instant at;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    EntryType type;

    String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Difference.Kind change;

    protected ChangeEntity() {}

    ChangeEntity(FrameworkEntity framework, long version, Instant at, Difference difference) {
        this.framework = framework;
        this.version = version;
        this.at = at;
        type = difference.type();
        slug = difference.slug();
        change = difference.kind();
    }
}
