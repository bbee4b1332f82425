package io.cascade.catalog.entry.application;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.platform.ids.Ids;
import java.time.Clock;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds an entry, or a further version of one. */
@Component
public class AddEntry {

    private static final String FIRST_VERSION = "1.0";

    private final CatalogEntries entries;
    private final Ids ids;
    private final Clock clock;

    AddEntry(CatalogEntries entries, Ids ids, Clock clock) {
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        record Added(CatalogEntry entry) implements Outcome {}

        record AlreadyThere(EntryKey key) implements Outcome {}
    }

    public Outcome add(NewEntry wanted) {
        var key = new EntryKey(
                wanted.type(),
                Objects.requireNonNullElseGet(wanted.id(), ids::next),
                Objects.requireNonNullElse(wanted.version(), FIRST_VERSION));
        return entries.existsById(key) ? new Outcome.AlreadyThere(key) : add(key, wanted);
    }

    private Outcome add(EntryKey key, NewEntry wanted) {
        try {
            return new Outcome.Added(
                    entries.saveAndFlush(new CatalogEntry(key, wanted.description(), clock.instant())));
        } catch (DataIntegrityViolationException e) {
            // somebody else was faster: of two at once the primary key lets one succeed
            return new Outcome.AlreadyThere(key);
        }
    }
}
