package org.peldano.store;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;
import org.peldano.catalogue.License;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.ScaleStep;
import org.peldano.files.FrameworkDocument;
import org.peldano.files.FrameworkDocument.ReplacedEntry;

/** The head of a framework, and which file it was last loaded from. */
@Entity(name = "Framework")
@Table(name = "framework")
class FrameworkEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version
    int version;

    @NaturalId
    String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText name;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    License license;

    @JdbcTypeCode(SqlTypes.JSON)
    LocalizedText notice;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LocalizedText> acknowledgements;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ScaleStep> scale;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReplacedEntry> replaced = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "omission")
    @OrderColumn(name = "position")
    List<OmissionRow> omissions = new ArrayList<>();

    @Column(name = "changed_in")
    long changedIn;

    @Column(name = "loaded_digest", columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    String loadedDigest;

    @Column(name = "loaded_in")
    long loadedIn;

    protected FrameworkEntity() {}

    FrameworkEntity(String slug) {
        this.slug = slug;
    }

    void become(FrameworkDocument document) {
        name = document.name();
        summary = document.summary();
        license = document.license();
        notice = document.notice();
        acknowledgements = document.acknowledgements();
        scale = document.scale();
        replaced = document.replaced();
    }

    void loadedFrom(String digest, long catalogueVersion) {
        loadedDigest = digest;
        loadedIn = catalogueVersion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameworkEntity that && Objects.equals(slug, that.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(slug);
    }
}
