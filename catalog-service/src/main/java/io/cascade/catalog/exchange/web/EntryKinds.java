package io.cascade.catalog.exchange.web;

import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.JobOrder;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Which types of entry a job and its content speak of. */
final class EntryKinds {

    private EntryKinds() {}

    /**
     * All types of the job's catalog, or the one whose collection its path ends with.
     *
     * @throws ExchangeFailed when there is no such collection
     */
    static List<EntryType> in(JobOrder job) {
        var path = job.path();
        if (path == null || path.isBlank()) {
            return job.catalog().types();
        }
        var segments = path.strip().split("/");
        return segments.length == 0
                ? job.catalog().types()
                : List.of(named(segments[segments.length - 1], job)
                        .orElseThrow(() -> new ExchangeFailed("path names no collection of " + job.catalog())));
    }

    /**
     * By the collection in the entry's href, or else by its {@code @type}, or else by the job's path.
     *
     * @throws ExchangeFailed when none of them says it
     */
    static EntryType of(JsonNode entry, JobOrder job) {
        return byHref(entry.path("href").asString(""), job)
                .or(() -> byType(entry.path("@type").asString(""), job))
                .or(() ->
                        Optional.of(in(job)).filter(types -> types.size() == 1).map(List::getFirst))
                .orElseThrow(() -> new ExchangeFailed(
                        "says by neither href nor @type to which collection of the catalog it belongs"));
    }

    private static Optional<EntryType> byHref(String href, JobOrder job) {
        var segments = href.split("/");
        return segments.length < 2 ? Optional.empty() : named(segments[segments.length - 2], job);
    }

    private static Optional<EntryType> byType(String schema, JobOrder job) {
        return job.catalog().types().stream()
                .filter(type -> type.schema().equals(schema))
                .findFirst();
    }

    private static Optional<EntryType> named(String resource, JobOrder job) {
        return job.catalog().types().stream()
                .filter(type -> type.resource().equals(resource))
                .findFirst();
    }
}
