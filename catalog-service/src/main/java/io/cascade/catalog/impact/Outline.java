package io.cascade.catalog.impact;

import io.cascade.catalog.entry.EntryKey;

/** An entry without its content. */
public record Outline(EntryKey key, String name, String lifecycleStatus) {

    Identity identity() {
        return new Identity(key.type(), key.id());
    }
}
