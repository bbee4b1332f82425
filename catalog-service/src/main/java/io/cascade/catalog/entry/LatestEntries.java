package io.cascade.catalog.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The latest versions of all entries of a type, of which only some are in memory at a time. */
@Component
public class LatestEntries {

    private static final String MEASURED =
            "select id, octet_length(content::text) from current_catalog_entry" + " where type = ? order by position";

    private static final long BYTES_AT_A_TIME = 1024 * 1024;
    private static final int ENTRIES_AT_A_TIME = 500;

    private final JdbcTemplate jdbc;
    private final CatalogEntries entries;

    LatestEntries(JdbcTemplate jdbc, CatalogEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    private record Measured(String id, long bytes) {}

    /** Hands on each, earlier ones first. */
    public void each(EntryType type, Consumer<CatalogEntry> reader) {
        var slice = new ArrayList<String>();
        long bytes = 0;
        for (var entry : measured(type)) {
            if (!slice.isEmpty() && (bytes + entry.bytes() > BYTES_AT_A_TIME || slice.size() == ENTRIES_AT_A_TIME)) {
                read(type, slice, reader);
                slice.clear();
                bytes = 0;
            }
            slice.add(entry.id());
            bytes += entry.bytes();
        }
        read(type, slice, reader);
    }

    private List<Measured> measured(EntryType type) {
        return jdbc.query(MEASURED, (row, number) -> new Measured(row.getString(1), row.getLong(2)), type.name());
    }

    private void read(EntryType type, List<String> ids, Consumer<CatalogEntry> reader) {
        entries.findLatest(type, ids).forEach(reader);
    }
}
