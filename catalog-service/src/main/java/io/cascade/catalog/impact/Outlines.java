package io.cascade.catalog.impact;

import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the entries of all catalogs are called, of which none is read. */
@Component
class Outlines {

    private final JdbcTemplate jdbc;

    Outlines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest version of every entry, earlier ones first. */
    List<Outline> current() {
        return jdbc.query(
                "select type, id, version, name, lifecycle_status from current_catalog_entry order by position",
                (row, number) -> new Outline(
                        new EntryKey(EntryType.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getString(5)));
    }
}
