package io.cascade.releasedcatalog;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;

/** One version of one catalog entry as it was published. */
public record CatalogEntry(Key key, JsonDocument content) {

    /** What a catalog entry is known by in a release and on the topic. */
    public record Key(String type, String id, String version) {

        @Override
        public String toString() {
            return type + "/" + id + "/" + version;
        }
    }

    <T> T as(Class<T> contract) {
        return Json.mapper().convertValue(content.values(), contract);
    }
}
