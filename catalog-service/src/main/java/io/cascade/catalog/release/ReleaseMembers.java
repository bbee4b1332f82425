package io.cascade.catalog.release;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.Slice;
import io.cascade.catalog.entry.Slice.Measured;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The members of releases, of which only some are in memory at a time. */
@Component
public class ReleaseMembers {

    private static final String MEASURED = """
            select type, id, version, octet_length((entry.*)::text)
            from catalog_release_member member join catalog_entry entry using (type, id, version)
            where member.release = ? order by member.position""";

    private final JdbcTemplate jdbc;
    private final CatalogEntries entries;

    ReleaseMembers(JdbcTemplate jdbc, CatalogEntries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** All members of a release, in its order. */
    public List<Slice<EntryKey>> slicesOf(long release) {
        return Slice.of(jdbc.query(
                MEASURED,
                (row, number) -> new Measured<>(
                        new EntryKey(EntryType.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                        row.getLong(4)),
                release));
    }

    /** The members of a slice, in its order. */
    public List<CatalogEntry> in(Slice<EntryKey> slice) {
        var found = entries.findAllById(slice.keys()).stream()
                .collect(Collectors.toMap(CatalogEntry::key, Function.identity()));
        return slice.keys().stream().map(found::get).toList();
    }
}
