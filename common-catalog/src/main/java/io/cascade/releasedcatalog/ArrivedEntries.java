package io.cascade.releasedcatalog;

import io.cascade.kernel.json.Json;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The entries that are here. Of those that no release is made of only this is known. */
final class ArrivedEntries {

    private final EntryIndex index = new EntryIndex();
    private final ContentStore store;

    ArrivedEntries(ContentStore store) {
        this.store = store;
    }

    void add(CatalogEntry entry) {
        var fingerprint = Fingerprint.of(entry.key());
        index.put(fingerprint, isNeeded(entry.key()) ? placeFor(entry, fingerprint) : ContentStore.NOTHING);
    }

    Optional<Fingerprint> firstMissingOf(Collection<Fingerprint> manifest) {
        return manifest.stream().filter(member -> !has(member)).findFirst();
    }

    boolean has(Fingerprint member) {
        return index.placeOf(member).isPresent();
    }

    List<CatalogEntry> read(Collection<Fingerprint> manifest) {
        return manifest.stream()
                .mapToLong(member -> index.placeOf(member).orElseThrow())
                .filter(place -> place != ContentStore.NOTHING)
                .mapToObj(place -> Json.mapper().readValue(store.at(place), CatalogEntry.class))
                .toList();
    }

    private long placeFor(CatalogEntry entry, Fingerprint fingerprint) {
        return store.keep(
                Json.mapper().writeValueAsBytes(entry),
                index.placeOf(fingerprint).orElse(ContentStore.NOTHING));
    }

    private static boolean isNeeded(Key key) {
        return ReleaseAssembly.NEEDED_TYPES.contains(key.type());
    }
}
