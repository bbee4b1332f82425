package io.cascade.catalog.entry;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much of the catalog may be looked at as a whole, and told in one release. It is measured without being read. */
@Component
public class CatalogBounds {

    private final JdbcTemplate jdbc;
    private final long mostEntries;
    private final long mostBytes;

    CatalogBounds(
            JdbcTemplate jdbc,
            @Value("${cascade.bounds.release-entries:10000}") long mostEntries,
            @Value("${cascade.bounds.release-bytes:8MB}") DataSize mostBytes) {
        this.jdbc = jdbc;
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes.toBytes();
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
        return jdbc.queryForObject(
                "select count(*), coalesce(sum(octet_length(content::text)), 0) from " + view, (row, number) -> {
                    var entries = row.getLong(1);
                    var bytes = row.getLong(2);
                    return entries <= mostEntries && bytes <= mostBytes
                            ? Optional.empty()
                            : Optional.of(
                                    "%s may have at most %d entries of %d bytes in all: this one would have %d of %d"
                                            .formatted(whole, mostEntries, mostBytes, entries, bytes));
                });
    }
}
