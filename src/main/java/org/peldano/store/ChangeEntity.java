package org.peldano.store;

import jakarta.persistence.Column;
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
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peldano.files.Difference;
import org.peldano.files.EntryType;
import org.peldano.files.Tie;

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

    /** The slug of what took the place of a thing that is gone, or null. */
    @Column(name = "replaced_by")
    String replacedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Tie> loosened;

    protected ChangeEntity() {}

    ChangeEntity(
            FrameworkEntity framework,
            long version,
            Instant at,
            Difference difference,
            String replacedBy,
            List<Tie> loosened) {
        this.framework = framework;
        this.version = version;
        this.at = at;
        type = difference.type();
        slug = difference.slug();
        change = difference.kind();
        this.replacedBy = replacedBy;
        this.loosened = loosened;
    }

    Change change() {
        return new Change(version, at, framework.slug, type, slug, change, replacedBy, loosened);
    }
}
