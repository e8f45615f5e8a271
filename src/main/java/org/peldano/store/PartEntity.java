package org.peldano.store;

import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Objects;

/** Anything that a framework lists under a slug. */
@MappedSuperclass
abstract class PartEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "framework_id")
    FrameworkEntity framework;

    int position;

    String slug;

    @Override
    public final boolean equals(Object other) {
        return other instanceof PartEntity that
                && getClass() == that.getClass()
                && Objects.equals(framework, that.framework)
                && Objects.equals(slug, that.slug);
    }

    @Override
    public final int hashCode() {
        return Objects.hashCode(slug);
    }
}
