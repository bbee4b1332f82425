package io.cascade.catalog.entry;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much of the catalog may be looked at as a whole, and told in one release. It is measured without being read. */
@Component
public class CatalogBounds {

    /** There are at most as many values as there are signs that one begins or follows. */
    private static final String SIZE = """
            select count(*), coalesce(sum(octet_length(text)), 0),
                coalesce(sum(octet_length(text) - octet_length(translate(text, '{[,', ''))), 0)
            from (select content::text from %s) as entry (text)
            """;

    private final JdbcTemplate jdbc;
    private final long mostEntries;
    private final long mostBytes;
    private final long mostValues;

    CatalogBounds(
            JdbcTemplate jdbc,
            @Value("${cascade.bounds.release-entries:10000}") long mostEntries,
            @Value("${cascade.bounds.release-bytes:8MB}") DataSize mostBytes,
            @Value("${cascade.bounds.release-values:300000}") long mostValues) {
        this.jdbc = jdbc;
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes.toBytes();
        this.mostValues = mostValues;
    }

    /** Why what is active now cannot be released, if it is too much. */
    public Optional<String> objectionToRelease() {
        return objectionTo("releasable_catalog_entry", "a release");
    }

    /** Why the latest versions of all entries cannot be looked at together, if they are too many. */
    public Optional<String> objectionToOverview() {
        return objectionTo("current_catalog_entry", "an overview");
    }

    private Optional<String> objectionTo(String view, String whole) {
        return jdbc.queryForObject(SIZE.formatted(view), (row, number) -> {
            var entries = row.getLong(1);
            var bytes = row.getLong(2);
            var values = row.getLong(3);
            return entries <= mostEntries && bytes <= mostBytes && values <= mostValues
                    ? Optional.empty()
                    : Optional.of(
                            "%s may have at most %d entries of %d bytes and %d values in all: this one would have %d of %d and %d"
                                    .formatted(whole, mostEntries, mostBytes, mostValues, entries, bytes, values));
        });
    }
}
