package io.cascade.catalog.entry.web;

import io.cascade.catalog.entry.EntryType;
import io.cascade.platform.web.listing.AttributeTable;
import io.cascade.platform.web.listing.ListQuery;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What every collection of catalog entries offers. A type of entry adds its path, its contract and its attributes.
 *
 * @param <D> the contract
 */
public class EntryController<D> {

    private final EntryRequests requests;
    private final EntryType type;
    private final Class<D> contract;
    private final AttributeTable attributes;

    protected EntryController(EntryRequests requests, EntryType type, Class<D> contract, EntryAttributes attributes) {
        this.requests = requests;
        this.type = type;
        this.contract = contract;
        this.attributes = attributes.table();
    }

    /** Adds an entry. A client may choose the id, so that prepared catalogs can refer to what they bring. */
    @PostMapping
    public ResponseEntity<D> create(@RequestBody D body) {
        var entry = requests.create(EntryMapper.toNewEntry(type, body));
        return ResponseEntity.created(URI.create(type.hrefOf(entry.key().id())))
                .body(EntryMapper.toDto(entry, contract));
    }

    /** Lists the latest version of each entry. */
    @GetMapping
    public ResponseEntity<List<D>> list(ListQuery query) {
        return requests.list(type, query, attributes, entry -> EntryMapper.toDto(entry, contract));
    }

    /** Gives the latest version of an entry. */
    @GetMapping("/{id}")
    public D read(@PathVariable String id) {
        return EntryMapper.toDto(requests.read(type, id), contract);
    }
}
