package io.cascade.catalog.exchange.web;

import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.LatestEntries;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryMapper;
import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.catalog.exchange.LeftOut;
import io.cascade.platform.json.Json;
import io.cascade.platform.web.JsonBody;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.bounds.UsualBounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/** Exchanges entries under the contracts of their collections. */
@Component
class JsonContent implements CatalogContent {

    /** How many entries are taken between two looks whether they are still wanted. */
    private static final int LOOK_EVERY = 20;

    private static final ObjectWriter WRITER = Json.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final LatestEntries entries;
    private final UsualBounds bounds;
    private final List<EntryController<?>> collections;

    JsonContent(LatestEntries entries, UsualBounds bounds, List<EntryController<?>> collections) {
        this.entries = entries;
        this.bounds = bounds;
        this.collections = collections;
    }

    @Override
    public void write(JobOrder export, OutputStream target) {
        if (!export.contentType().startsWith(JobMapper.JSON)) {
            throw new ExchangeFailed("contentType must be %s: nothing else is written".formatted(JobMapper.JSON));
        }
        var query = EntryQuery.of(export.query());
        var types = EntryKinds.in(export);
        try (var array = WRITER.writeValues(target)) {
            array.init(true);
            types.forEach(type -> entries.each(type, entry -> {
                var node = Json.mapper().<JsonNode>valueToTree(EntryMapper.toDto(entry));
                if (query.matches(node)) {
                    array.write(node);
                }
            }));
        }
    }

    @Override
    public LeftOut take(JobOrder catalogImport, byte[] content, BooleanSupplier isWanted) {
        var leftOut = new LeftOut();
        EntriesInFile.each(content, (number, entry) -> {
            if (number % LOOK_EVERY == 0 && !isWanted.getAsBoolean()) {
                throw new ExchangeFailed("after %d entries the job was deleted".formatted(number));
            }
            take(catalogImport, entry, number, leftOut);
        });
        return leftOut;
    }

    private void take(JobOrder catalogImport, byte[] entry, int number, LeftOut leftOut) {
        var name = "entry " + number;
        try {
            bounds.check(entry);
            var node = JsonBody.read(new ByteArrayInputStream(entry));
            if (node.path("id").isString()) {
                name += " (" + node.path("id").asString() + ")";
            }
            collectionOf(EntryKinds.of(node, catalogImport)).take(node);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RequestRefused | ExchangeFailed refusal) {
            leftOut.add(name + ": " + refusal.getMessage());
        }
    }

    private EntryController<?> collectionOf(EntryType type) {
        return collections.stream()
                .filter(collection -> collection.holds(type))
                .findFirst()
                .orElseThrow();
    }
}
