package io.cascade.catalog.release;

import io.cascade.catalog.entry.EntryKey;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.data.domain.Persistable;

/** A numbered set of entry versions that were found to fit together. It never changes. */
@Entity
@Table(name = "catalog_release")
public class CatalogRelease implements Persistable<Long> {

    @Id
    private Long number;

    private String name;
    private Instant releaseDate;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "catalog_release_member", joinColumns = @JoinColumn(name = "release"))
    @OrderColumn(name = "position")
    private List<EntryKey> manifest;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected CatalogRelease() {}

    public CatalogRelease(long number, String name, List<EntryKey> manifest, Instant at) {
        this.number = number;
        this.name = name;
        this.manifest = List.copyOf(manifest);
        this.releaseDate = at.truncatedTo(ChronoUnit.MILLIS);
        this.isNew = true;
    }

    public long number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Instant releaseDate() {
        return releaseDate;
    }

    public List<EntryKey> manifest() {
        return manifest;
    }

    @Override
    public Long getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
