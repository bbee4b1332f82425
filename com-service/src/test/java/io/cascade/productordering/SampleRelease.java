package io.cascade.productordering;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleaseAssembly;
import io.cascade.testing.SampleData;

/** The sample catalog, compiled as a release. */
public final class SampleRelease {

    private SampleRelease() {}

    public static CatalogRelease assembled() {
        var entries = SampleData.catalog().stream()
                .map(entry -> new CatalogEntry(
                        new CatalogEntry.Key(entry.type(), entry.id(), entry.version()),
                        new JsonDocument(entry.content())))
                .toList();
        return ReleaseAssembly.assemble(1, entries).release();
    }
}
