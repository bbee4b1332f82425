package io.cascade.catalog.release.publication;

import static io.cascade.catalog.entry.EntryType.CATEGORY;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.catalog.entry.EntryKey;
import org.junit.jupiter.api.Test;

class ReleaseDraftTests {

    @Test
    void holdsTheLatestActiveVersionOfEachEntry() {
        var catalog = new SmallCatalog()
                .with(CATEGORY, "{'id': 'HOME', 'version': '1.0'}")
                .with(CATEGORY, "{'id': 'HOME', 'version': '1.1', 'lifecycleStatus': 'Launched'}")
                .with(CATEGORY, "{'id': 'WORK', 'version': '1.0'}");
        assertThat(catalog.draft().manifest())
                .containsExactlyInAnyOrder(
                        new EntryKey(CATEGORY, "HOME", "1.1"), new EntryKey(CATEGORY, "WORK", "1.0"));
    }

    @Test
    void isNotDisturbedByWorkOnTheNextVersion() {
        var catalog = new SmallCatalog()
                .with(CATEGORY, "{'id': 'HOME', 'version': '1.0'}")
                .with(CATEGORY, "{'id': 'HOME', 'version': '2.0', 'lifecycleStatus': 'In design'}");
        assertThat(catalog.draft().manifest()).containsExactly(new EntryKey(CATEGORY, "HOME", "1.0"));
    }

    @Test
    void leavesOutWhatIsRetired() {
        var catalog = new SmallCatalog()
                .with(CATEGORY, "{'id': 'HOME', 'version': '1.0'}")
                .with(CATEGORY, "{'id': 'HOME', 'version': '1.1', 'lifecycleStatus': 'Retired'}");
        assertThat(catalog.draft().manifest()).isEmpty();
    }
}
