package io.cascade.catalog.exchange;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import java.util.Arrays;
import java.util.List;

/** The catalogs that can be exchanged. */
public enum Catalog {
    PRODUCT(CatalogApis.PRODUCT),
    SERVICE(CatalogApis.SERVICE),
    RESOURCE(CatalogApis.RESOURCE);

    private final String basePath;

    Catalog(String basePath) {
        this.basePath = basePath;
    }

    public String basePath() {
        return basePath;
    }

    /** The types of its entries. */
    public List<EntryType> types() {
        return Arrays.stream(EntryType.values())
                .filter(type -> type.isIn(basePath))
                .toList();
    }

    /** @throws IllegalArgumentException when the path is in none of the catalogs */
    public static Catalog at(String path) {
        return Arrays.stream(values())
                .filter(catalog -> path.startsWith(catalog.basePath + "/"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }
}
