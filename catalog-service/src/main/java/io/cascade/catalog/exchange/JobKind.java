package io.cascade.catalog.exchange;

/** Which way entries go. */
public enum JobKind {
    IMPORT("importJob"),
    EXPORT("exportJob");

    private final String resource;

    JobKind(String resource) {
        this.resource = resource;
    }

    /** The resource's name in the APIs. */
    public String resource() {
        return resource;
    }

    public String hrefOf(Catalog catalog, String id) {
        return catalog.basePath() + "/" + resource + "/" + id;
    }
}
