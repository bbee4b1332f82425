package io.cascade.catalog.entry;

import io.cascade.boundary.listing.Batches;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much of the catalog may be looked at as a whole, and told in one release. It is measured without being read. */
@Component
public class CatalogBounds {

    private static final String COUNT = "select count(*) from ";

    private static final String MEASURE = """
            select coalesce(sum(bytes), 0), coalesce(max(bytes), 0), coalesce(sum(tokens), 0)
            from (
                select octet_length(content::text) + octet_length(name) + coalesce(octet_length(description), 0) as bytes,
                    length(content::text) - length(translate(content::text, '{}[],:', '')) as tokens
                from %s) measured""";

    private final Batches batches;
    private final long mostEntries;
    private final long mostBytes;
    private final long mostTokens;

    CatalogBounds(
            Batches batches,
            @Value("${cascade.bounds.release-entries:10000}") long mostEntries,
            @Value("${cascade.bounds.release-bytes:8MB}") DataSize mostBytes,
            @Value("${cascade.bounds.release-tokens:800000}") long mostTokens) {
        this.batches = batches;
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes.toBytes();
        this.mostTokens = mostTokens;
    }

    /**
     * What a part of the catalog comes to; only counted when there are too many entries.
     *
     * @param bytes as it is stored
     * @param largest the bytes of the largest entry
     * @param tokens brackets, and commas and colons for the values beside them
     */
    public record Extent(long entries, long bytes, long largest, long tokens) {}

    /** What is active now. */
    public Extent extentOfRelease() {
        return extentOf("releasable_catalog_entry");
    }

    /** The latest versions of all entries. */
    public Extent extentOfOverview() {
        return extentOf("current_catalog_entry");
    }

    /** Why so much cannot be released, if it is too much. */
    public Optional<String> objectionToRelease(Extent extent) {
        return objection("a release", extent)
                .or(() -> extent.tokens() <= mostTokens
                        ? Optional.empty()
                        : Optional.of(objection("a release", mostTokens, "tokens", extent.tokens())));
    }

    /** Why so much cannot be looked at together, if it is too much. */
    public Optional<String> objectionToOverview(Extent extent) {
        return objection("an overview", extent);
    }

    private Optional<String> objection(String whole, Extent extent) {
        if (extent.entries() > mostEntries) {
            return Optional.of(objection(whole, mostEntries, "entries", extent.entries()));
        }
        return extent.bytes() > mostBytes
                ? Optional.of(objection(whole, mostBytes, "bytes", extent.bytes()))
                : Optional.empty();
    }

    private static String objection(String whole, long most, String what, long met) {
        return "%s may have at most %d %s: this one would have %d".formatted(whole, most, what, met);
    }

    /** @throws io.cascade.kernel.refusal.ServiceBusy when it is so much that it cannot be measured in time */
    private Extent extentOf(String view) {
        return batches.ask(jdbc -> {
            long entries = Objects.requireNonNull(jdbc.queryForObject(COUNT + view, Long.class));
            return entries > mostEntries
                    ? new Extent(entries, 0, 0, 0)
                    : Objects.requireNonNull(jdbc.queryForObject(
                            MEASURE.formatted(view),
                            (row, number) -> new Extent(entries, row.getLong(1), row.getLong(2), row.getLong(3))));
        });
    }
}
