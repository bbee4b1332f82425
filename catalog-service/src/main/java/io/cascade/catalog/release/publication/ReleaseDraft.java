package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import io.cascade.releasedcatalog.ReleaseAssembly;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the next release would hold: of each entry the latest active version. Later versions that are still being worked on
 * do not disturb it; one that is retired takes the entry out.
 */
public final class ReleaseDraft {

    private final Map<Identity, CatalogEntry> entries = new LinkedHashMap<>();
    private ReleaseAssembly.@Nullable Outcome assembled;

    /** @param versions of any lifecycle status, earlier ones first */
    public ReleaseDraft(Collection<CatalogEntry> versions) {
        versions.forEach(this::consider);
    }

    private void consider(CatalogEntry version) {
        var identity = new Identity(version.key().type(), version.key().id());
        if (version.isActive()) {
            entries.put(identity, version);
        } else if (version.isRetired()) {
            entries.remove(identity);
        }
    }

    public List<CatalogEntry> entries() {
        return List.copyOf(entries.values());
    }

    public List<EntryKey> manifest() {
        return entries.values().stream().map(CatalogEntry::key).toList();
    }

    /** The release that services would make of it; made once. */
    ReleaseAssembly.Outcome assembled() {
        if (assembled == null) {
            assembled = Assembled.of(entries());
        }
        return assembled;
    }

    Stream<CatalogEntry> all(EntryType type) {
        return entries.values().stream().filter(entry -> entry.key().type() == type);
    }

    Optional<CatalogEntry> find(EntryType type, String id) {
        return Optional.ofNullable(entries.get(new Identity(type, id)));
    }

    boolean has(EntryType type, String id) {
        return find(type, id).isPresent();
    }

    private record Identity(EntryType type, String id) {}
}
