package io.cascade.catalog.entry.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryKey;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.catalog.entry.application.AddEntry;
import io.cascade.catalog.entry.application.AmendEntry;
import io.cascade.catalog.entry.application.RemoveEntry;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests for entries of any type. */
@Component
public class EntryRequests {

    private final AddEntry addEntry;
    private final AmendEntry amendEntry;
    private final RemoveEntry removeEntry;
    private final CatalogEntries entries;
    private final Doors doors;

    EntryRequests(
            AddEntry addEntry, AmendEntry amendEntry, RemoveEntry removeEntry, CatalogEntries entries, Doors doors) {
        this.addEntry = addEntry;
        this.amendEntry = amendEntry;
        this.removeEntry = removeEntry;
        this.entries = entries;
        this.doors = doors;
    }

    CatalogEntry create(NewEntry wanted) {
        return switch (addEntry.add(checked(wanted))) {
            case AddEntry.Outcome.Added added -> added.entry();
            case AddEntry.Outcome.AlreadyThere there -> throw taken(there.key());
        };
    }

    <D> D read(EntryType type, AttributeTable attributes, String address, Function<CatalogEntry, D> toDto) {
        var meant = EntryAddress.of(address);
        var version = meant.version();
        var door = door(type, attributes, toDto);
        return version == null
                ? door.read(meant.id())
                : entries.weight(type.name(), meant.id(), version)
                        .flatMap(weight -> door.readUnlisted(
                                weight, () -> entries.findById(new EntryKey(type, meant.id(), version))))
                        .orElseThrow(() -> RequestRefused.unknown(type.resource(), address));
    }

    CatalogEntry amend(EntryType type, AttributeTable attributes, String id, Function<CatalogEntry, NewEntry> change) {
        return door(type, attributes, Function.identity()).change(id, () -> amend(type, id, change));
    }

    private CatalogEntry amend(EntryType type, String id, Function<CatalogEntry, NewEntry> change) {
        return switch (amendEntry.amend(type, id, change.andThen(EntryRequests::checked))) {
            case AmendEntry.Outcome.Amended amended -> amended.entry();
            case AmendEntry.Outcome.Unknown unknown -> throw RequestRefused.unknown(type.resource(), id);
            case AmendEntry.Outcome.VersionTaken there -> throw taken(there.key());
        };
    }

    void remove(EntryType type, AttributeTable attributes, String id, Consumer<CatalogEntry> precondition) {
        door(type, attributes, Function.identity()).remove(id, () -> {
            if (!removeEntry.remove(type, id, precondition)) {
                throw RequestRefused.unknown(type.resource(), id);
            }
        });
    }

    /** Adds an entry, or makes the one of its id what it says. */
    void take(NewEntry wanted) {
        var id = wanted.id();
        if (id != null && entries.has(wanted.type(), id)) {
            amend(wanted.type(), id, current -> wanted);
        } else {
            create(wanted);
        }
    }

    <D> ResponseEntity<List<D>> list(
            EntryType type, ListQuery query, AttributeTable attributes, Function<CatalogEntry, D> toDto) {
        return door(type, attributes, toDto).list(query);
    }

    private <D> Door<CatalogEntry, D> door(EntryType type, AttributeTable attributes, Function<CatalogEntry, D> toDto) {
        return doors.to(
                attributes,
                ids -> entries.findLatest(type, ids),
                entry -> entry.key().id(),
                toDto);
    }

    private static NewEntry checked(NewEntry wanted) {
        var violations = EntryViolations.of(wanted);
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        return wanted;
    }

    private static RequestRefused taken(EntryKey key) {
        return RequestRefused.conflict("entryExists", "there already is " + key);
    }
}
