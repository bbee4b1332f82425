package io.cascade.catalog.entry;

import io.cascade.catalog.entry.Slice.Measured;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The latest versions of all entries of a type, of which only some are in memory at a time. */
@Component
public class LatestEntries {

    private static final String MEASURED =
            "select id, octet_length((entry.*)::text) from current_catalog_entry entry where type = ? order by position";

    private final JdbcTemplate jdbc;
    private final CatalogEntries entries;

    LatestEntries(JdbcTemplate jdbc, CatalogEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Hands on each, earlier ones first. */
    public void each(EntryType type, Consumer<CatalogEntry> reader) {
        Slice.of(measured(type))
                .forEach(slice -> entries.findLatest(type, slice.keys()).forEach(reader));
    }

    private List<Measured<String>> measured(EntryType type) {
        return jdbc.query(MEASURED, (row, number) -> new Measured<>(row.getString(1), row.getLong(2)), type.name());
    }
}
