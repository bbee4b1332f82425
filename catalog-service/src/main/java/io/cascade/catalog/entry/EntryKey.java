package io.cascade.catalog.entry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What one version of an entry is known by, in releases and on the topic too. */
@Embeddable
public record EntryKey(@Enumerated(EnumType.STRING) EntryType type, String id, String version) implements Serializable {

    /** The same entry in another version. */
    public EntryKey inVersion(String other) {
        return new EntryKey(type, id, other);
    }

    /** The key of the version that follows if nobody names one. */
    public EntryKey next() {
        return inVersion(VersionNumber.after(version));
    }

    @Override
    public String toString() {
        return type.resource() + "/" + id + "/" + version;
    }
}
