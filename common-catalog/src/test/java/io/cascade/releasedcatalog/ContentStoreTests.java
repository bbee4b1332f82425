package io.cascade.releasedcatalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentStoreTests {

    private final ContentStore store = new ContentStore();

    @Test
    void keepsContentsAndReturnsThem() {
        var first = keep("first", ContentStore.NOTHING);
        var second = keep("second", ContentStore.NOTHING);

        assertThat(store.at(first)).asString(UTF_8).isEqualTo("first");
        assertThat(store.at(second)).asString(UTF_8).isEqualTo("second");
    }

    @Test
    void keepsTheSameContentOnlyOnce() {
        var place = keep("same", ContentStore.NOTHING);

        assertThat(keep("same", place)).isEqualTo(place);
        assertThat(keep("changed", place)).isGreaterThan(place);
        assertThat(store.at(place)).asString(UTF_8).isEqualTo("same");
    }

    @Test
    void outlivesAnInterruptedReader() {
        var place = keep("content", ContentStore.NOTHING);

        Thread.currentThread().interrupt();
        store.at(place);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(store.at(place)).asString(UTF_8).isEqualTo("content");
    }

    private long keep(String content, long place) {
        return store.keep(content.getBytes(UTF_8), place);
    }
}
