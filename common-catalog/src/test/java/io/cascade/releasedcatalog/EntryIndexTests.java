package io.cascade.releasedcatalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.releasedcatalog.CatalogEntry.Key;
import org.junit.jupiter.api.Test;

class EntryIndexTests {

    private final EntryIndex index = new EntryIndex();

    @Test
    void findsEachOfManyEntriesAgain() {
        for (int i = 0; i < 50_000; i++) {
            index.put(fingerprint(i), i);
        }

        for (int i = 0; i < 50_000; i++) {
            assertThat(index.placeOf(fingerprint(i))).hasValue(i);
        }
        assertThat(index.placeOf(fingerprint(50_000))).isEmpty();
    }

    @Test
    void knowsTheLastPlaceOfAnEntry() {
        index.put(fingerprint(1), 7);
        index.put(fingerprint(1), 0);

        assertThat(index.placeOf(fingerprint(1))).hasValue(0);
    }

    @Test
    void tellsFingerprintsApartThatBeginAlike() {
        index.put(new Fingerprint(1, 1), 10);
        index.put(new Fingerprint(1, 2), 20);

        assertThat(index.placeOf(new Fingerprint(1, 1))).hasValue(10);
        assertThat(index.placeOf(new Fingerprint(1, 2))).hasValue(20);
        assertThat(index.placeOf(new Fingerprint(1, 3))).isEmpty();
    }

    private static Fingerprint fingerprint(int i) {
        return Fingerprint.of(new Key("category", "C-" + i, "1.0"));
    }
}
