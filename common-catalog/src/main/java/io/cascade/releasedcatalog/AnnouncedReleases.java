package io.cascade.releasedcatalog;

import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Every release that was ever announced, whether its entries are here or not. */
final class AnnouncedReleases {

    private final ConcurrentSkipListMap<Long, Long> places = new ConcurrentSkipListMap<>();
    private final ContentStore store;

    AnnouncedReleases(ContentStore store) {
        this.store = store;
    }

    void add(long number, CatalogReleaseDto release) {
        var manifest = EntryReader.orEmpty(release.manifest());
        var bytes = ByteBuffer.allocate(manifest.size() * Fingerprint.BYTES);
        manifest.forEach(member -> Fingerprint.of(new Key(member.type(), member.id(), member.version()))
                .writeTo(bytes));
        places.put(number, store.keep(bytes.array(), places.getOrDefault(number, ContentStore.NOTHING)));
    }

    Optional<List<Fingerprint>> manifestOf(long number) {
        return Optional.ofNullable(places.get(number)).map(store::at).map(AnnouncedReleases::membersIn);
    }

    /** The newest first. */
    Iterable<Long> newerThan(long number) {
        return places.tailMap(number, false).descendingKeySet();
    }

    private static List<Fingerprint> membersIn(byte[] manifest) {
        var bytes = ByteBuffer.wrap(manifest);
        var members = new ArrayList<Fingerprint>();
        while (bytes.hasRemaining()) {
            members.add(Fingerprint.readFrom(bytes));
        }
        return members;
    }
}
