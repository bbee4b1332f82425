package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.releasedcatalog.ReleaseAssembly;
import java.util.LinkedHashMap;
import java.util.List;

/** A draft as the services would make a release of it. */
final class Assembled {

    private Assembled() {}

    static ReleaseAssembly.Outcome of(List<CatalogEntry> entries) {
        return ReleaseAssembly.assemble(
                0, entries.stream().map(Assembled::asPublished).toList());
    }

    private static io.cascade.releasedcatalog.CatalogEntry asPublished(CatalogEntry entry) {
        var description = entry.description();
        var content = new LinkedHashMap<String, Object>(description.content().values());
        content.put("id", entry.key().id());
        content.put("name", description.name());
        content.put("version", entry.key().version());
        content.put("lifecycleStatus", description.lifecycleStatus());
        content.put("@type", description.schema());
        var key = new Key(
                entry.key().type().resource(), entry.key().id(), entry.key().version());
        return new io.cascade.releasedcatalog.CatalogEntry(key, new JsonDocument(content));
    }
}
