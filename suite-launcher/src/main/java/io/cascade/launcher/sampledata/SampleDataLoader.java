package io.cascade.launcher.sampledata;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.Reply;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends sample data; what is there already stays as it is, so that loading can be repeated. */
public final class SampleDataLoader {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int CONFLICT = 409;

    private final SampleFiles files;
    private final Endpoint catalog;
    private final Endpoint inventory;
    private final Endpoint simulator;
    private int sent;
    private int skipped;

    public SampleDataLoader(SampleFiles files, Endpoint catalog, Endpoint inventory, Endpoint simulator) {
        this.files = files;
        this.catalog = catalog;
        this.inventory = inventory;
        this.simulator = simulator;
    }

    /** What was sent, and what was there already. */
    public Loading load() {
        sent = 0;
        skipped = 0;
        loadNetwork();
        loadPools();
        loadCatalog();
        return new Loading(sent, skipped);
    }

    private void loadNetwork() {
        var collections = Map.of("addresses", Paths.ADDRESSES, "customers", Paths.CUSTOMERS);
        for (SampleFile file : files.in("network")) {
            simulator.put(pathFor(file, collections), file.content()).expect(OK, CREATED, NO_CONTENT);
            sent += file.content().size();
        }
    }

    private void loadPools() {
        for (SampleFile file : files.in("pools")) {
            for (JsonNode pool : file.content()) {
                count(inventory.post(Paths.RESOURCE_POOL, PoolTemplate.expand((ObjectNode) pool)));
            }
        }
    }

    private void loadCatalog() {
        int before = sent;
        for (SampleFile file : files.in("catalog")) {
            for (JsonNode entry : file.content()) {
                count(catalog.post(pathFor(file, CatalogCollections.BY_TYPE), entry));
            }
        }
        if (sent > before || isWithoutRelease()) {
            catalog.post(Paths.CATALOG_RELEASE, Map.of("name", "Sample catalog"))
                    .expect(CREATED);
        }
    }

    private boolean isWithoutRelease() {
        return catalog.get(Paths.CATALOG_RELEASE + "?limit=1")
                .expect(OK, 206)
                .json()
                .isEmpty();
    }

    private void count(Reply reply) {
        if (reply.expect(CREATED, CONFLICT).isConflict()) {
            skipped++;
        } else {
            sent++;
        }
    }

    private static String pathFor(SampleFile file, Map<String, String> collections) {
        String path = collections.get(file.topic());
        if (path == null) {
            throw new IllegalArgumentException("Nobody takes " + file.name());
        }
        return path;
    }

    /**
     * What became of the data.
     *
     * @param sent new entries
     * @param skipped entries that were there already
     */
    public record Loading(int sent, int skipped) {}
}
