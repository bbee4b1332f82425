package io.cascade.catalog.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.data.domain.Persistable;

/** One version of a catalog entry. Once it is in a release it stays as it is; until then its author works on it. */
@Entity
@Table(name = "catalog_entry")
public class CatalogEntry implements Persistable<EntryKey> {

    @EmbeddedId
    private EntryKey key;

    @Embedded
    private Description description;

    private Instant lastUpdate;

    private boolean released;

    private boolean withdrawn;

    /** Later versions have higher ones; given by the database. */
    @Column(insertable = false, updatable = false)
    private long position;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected CatalogEntry() {}

    public CatalogEntry(EntryKey key, Description description, Instant at) {
        this.key = key;
        this.description = description.withDefaultsOf(key.type());
        this.lastUpdate = at.truncatedTo(ChronoUnit.MILLIS);
        this.isNew = true;
    }

    /** @throws IllegalStateException when it is in a release */
    public void amend(Description changed, Instant at) {
        if (released) {
            throw new IllegalStateException(key + " is in a release");
        }
        description = changed.withDefaultsOf(key.type());
        lastUpdate = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Puts it into a release. */
    public void release() {
        released = true;
    }

    public EntryKey key() {
        return key;
    }

    public Description description() {
        return description;
    }

    public Instant lastUpdate() {
        return lastUpdate;
    }

    public Attributes attributes() {
        return new Attributes(description.content().values());
    }

    public boolean isReleased() {
        return released;
    }

    /** Whether the next release takes this version, unless a later one says otherwise. */
    public boolean isActive() {
        return description.isActive();
    }

    /** Whether with this version the entry leaves the releases to come. */
    public boolean isRetired() {
        return description.isRetired();
    }

    @Override
    public EntryKey getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }
}
