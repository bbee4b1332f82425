package io.cascade.catalog.exchange.web;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryMapper;
import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.platform.json.Json;
import io.cascade.platform.web.RequestRefused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Exchanges entries under the contracts of their collections. */
@Component
class JsonContent implements CatalogContent {

    /** How many entries are taken between two looks whether they are still wanted. */
    private static final int LOOK_EVERY = 20;

    private final CatalogEntries entries;
    private final List<EntryController<?>> collections;

    JsonContent(CatalogEntries entries, List<EntryController<?>> collections) {
        this.entries = entries;
        this.collections = collections;
    }

    @Override
    public byte[] write(JobOrder export) {
        if (!export.contentType().startsWith(JobMapper.JSON)) {
            throw new ExchangeFailed("contentType must be %s: nothing else is written".formatted(JobMapper.JSON));
        }
        var query = EntryQuery.of(export.query());
        return Json.mapper()
                .writeValueAsBytes(EntryKinds.in(export).stream()
                        .flatMap(type -> latest(type).stream())
                        .map(entry -> Json.mapper().<JsonNode>valueToTree(EntryMapper.toDto(entry)))
                        .filter(query::matches)
                        .toList());
    }

    @Override
    public List<String> take(JobOrder catalogImport, byte[] content, BooleanSupplier isWanted) {
        var refused = new ArrayList<String>();
        var number = 0;
        try (var nodes = Json.mapper().readerFor(JsonNode.class).<JsonNode>readValues(content)) {
            while (nodes.hasNextValue()) {
                var node = nodes.nextValue();
                number++;
                if (number % LOOK_EVERY == 0 && !isWanted.getAsBoolean()) {
                    throw new ExchangeFailed("after %d entries the job was deleted".formatted(number));
                }
                take(catalogImport, node, number, refused);
            }
        } catch (JacksonException e) {
            throw noJson(number, e.getOriginalMessage(), refused);
        } catch (ArithmeticException | NumberFormatException e) {
            throw noJson(number, "a number is too large or too small", refused);
        }
        return refused;
    }

    private static ExchangeFailed noJson(int number, String reason, List<String> refused) {
        return new ExchangeFailed("after %d entries it is no JSON: %s%s"
                .formatted(number, reason, refused.isEmpty() ? "" : "; " + refused));
    }

    private void take(JobOrder catalogImport, JsonNode node, int number, List<String> refused) {
        try {
            collectionOf(EntryKinds.of(node, catalogImport)).take(node);
        } catch (RequestRefused | ExchangeFailed refusal) {
            refused.add("entry %d%s: %s"
                    .formatted(
                            number,
                            node.path("id").isString() ? " (" + node.path("id").asString() + ")" : "",
                            refusal.getMessage()));
        }
    }

    private EntryController<?> collectionOf(EntryType type) {
        return collections.stream()
                .filter(collection -> collection.holds(type))
                .findFirst()
                .orElseThrow();
    }

    private Collection<CatalogEntry> latest(EntryType type) {
        var latest = new LinkedHashMap<String, CatalogEntry>();
        entries.findVersions(type).forEach(entry -> latest.put(entry.key().id(), entry));
        return latest.values();
    }
}
