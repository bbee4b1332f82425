package io.cascade.catalog.entry;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** What one version of an entry is known by, in releases and on the topic too. */
@Embeddable
public record EntryKey(@Enumerated(EnumType.STRING) EntryType type, String id, String version) implements Serializable {

    @Override
    public String toString() {
        return type.resource() + "/" + id + "/" + version;
    }
}
