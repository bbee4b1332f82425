package io.cascade.catalog.entry.web;

import io.cascade.catalog.entry.CatalogEntries;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.catalog.entry.application.AddEntry;
import io.cascade.catalog.entry.application.AddEntry.Outcome;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.Violation;
import io.cascade.platform.web.listing.AttributeTable;
import io.cascade.platform.web.listing.ListQuery;
import io.cascade.platform.web.listing.Listing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers requests for entries of any type. */
@Component
public class EntryRequests {

    /** Ids and versions become parts of paths and of topic keys, which are split at slashes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final AddEntry addEntry;
    private final CatalogEntries entries;
    private final Listing listing;

    EntryRequests(AddEntry addEntry, CatalogEntries entries, Listing listing) {
        this.addEntry = addEntry;
        this.entries = entries;
        this.listing = listing;
    }

    CatalogEntry create(NewEntry wanted) {
        check(wanted);
        return switch (addEntry.add(wanted)) {
            case Outcome.Added added -> added.entry();
            case Outcome.AlreadyThere there ->
                throw RequestRefused.conflict("entryExists", "there already is " + there.key());
        };
    }

    CatalogEntry read(EntryType type, String id) {
        return entries.findFirstByKeyTypeAndKeyIdOrderByPositionDesc(type, id)
                .orElseThrow(() -> RequestRefused.unknown(type.resource(), id));
    }

    <D> ResponseEntity<List<D>> list(
            EntryType type, ListQuery query, AttributeTable attributes, Function<CatalogEntry, D> toDto) {
        return listing.answer(
                query, attributes, ids -> latest(type, ids).stream().map(toDto).toList());
    }

    private List<CatalogEntry> latest(EntryType type, List<String> ids) {
        var latest = new HashMap<String, CatalogEntry>();
        entries.findByKeyTypeAndKeyIdInOrderByPosition(type, ids)
                .forEach(entry -> latest.put(entry.key().id(), entry));
        return ids.stream().flatMap(id -> Stream.ofNullable(latest.get(id))).toList();
    }

    private static void check(NewEntry wanted) {
        var violations = new ArrayList<Violation>();
        check("id", wanted.id(), violations);
        check("version", wanted.version(), violations);
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
    }

    private static void check(String path, @Nullable String given, List<Violation> violations) {
        if (given != null && !PLAIN.matcher(given).matches()) {
            violations.add(
                    new Violation(path, "must be 1 to 100 letters, digits, dots, colons, hyphens or underscores"));
        }
    }
}
