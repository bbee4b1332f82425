package io.cascade.catalog.exchange.web;

import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.LatestEntries;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.wire.EntryMapper;
import io.cascade.catalog.exchange.CatalogContent;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.JobOrder;
import io.cascade.catalog.exchange.LeftOut;
import io.cascade.catalog.exchange.wire.JobMapper;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.JsonBody;
import io.cascade.web.bounds.UsualBounds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;

/** Exchanges entries under the contracts of their collections. */
@Component
class JsonContent implements CatalogContent {

    private static final ObjectWriter WRITER = Json.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private final LatestEntries entries;
    private final UsualBounds bounds;
    private final TransactionTemplate transaction;
    private final List<EntryController<?>> collections;

    JsonContent(
            LatestEntries entries,
            UsualBounds bounds,
            TransactionTemplate transaction,
            List<EntryController<?>> collections) {
        this.entries = entries;
        this.bounds = bounds;
        this.transaction = transaction;
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
    public LeftOut take(JobOrder catalogImport, InputStream content, BooleanSupplier isWanted) {
        var leftOut = new LeftOut();
        var incoming = new IncomingEntries(
                transaction,
                entry -> collectionOf(EntryKinds.of(entry, catalogImport)).take(entry),
                leftOut,
                isWanted);
        try {
            EntriesInFile.each(content, bounds.mostBytes(), entry -> {
                add(entry, incoming, leftOut);
                leftOut.refuseTooMany();
            });
        } catch (ExchangeFailed broken) {
            incoming.takeAll();
            throw broken;
        }
        incoming.takeAll();
        return leftOut;
    }

    private void add(EntryInFile entry, IncomingEntries incoming, LeftOut leftOut) {
        var name = "entry " + entry.number();
        try {
            bounds.checkLength(entry.length());
            bounds.check(entry.content());
            var body = JsonBody.read(new ByteArrayInputStream(entry.content()));
            var id = body.path("id");
            incoming.add(id.isString() ? "%s (%s)".formatted(name, id.asString()) : name, body, entry.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RequestRefused refusal) {
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
