package io.cascade.catalog.entry.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.wire.EntryMapper;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.ContractCheck;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/**
 * What every collection of catalog entries offers. A type of entry adds its path, its contract and its attributes.
 *
 * @param <D> the contract
 */
public class EntryController<D extends Record> {

    private static final Set<String> FIXED = Set.of("id", "href", "lastUpdate", "@type", "@baseType");

    private final EntryRequests requests;
    private final EntryType type;
    private final Class<D> contract;
    private final AttributeTable attributes;

    protected EntryController(EntryRequests requests, EntryType type, Class<D> contract, EntryAttributes attributes) {
        this.requests = requests;
        this.type = type;
        this.contract = contract;
        this.attributes = attributes.table(contract);
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

    /** Gives the latest version of an entry, or the one that {@code id:(version=1.0)} names. */
    @GetMapping("/{id}")
    public D read(@PathVariable String id) {
        return requests.read(type, attributes, id, entry -> EntryMapper.toDto(entry, contract));
    }

    /** Changes the latest version of an entry; what is in a release is left there, and a further version made. */
    @PatchMapping("/{id}")
    public D amend(@PathVariable String id, ResourcePatch patch) {
        var amended = requests.amend(
                type,
                attributes,
                id,
                entry -> EntryMapper.toNewEntry(type, patch.applyTo(EntryMapper.toDto(entry, contract), FIXED)));
        return EntryMapper.toDto(amended, contract);
    }

    /** Takes an entry out of the catalog. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(@PathVariable String id, IfMatch ifMatch) {
        requests.remove(type, attributes, id, entry -> ifMatch.check(() -> EntryMapper.toDto(entry, contract)));
    }

    /** Whether entries of a type are found here. */
    public boolean holds(EntryType other) {
        return type == other;
    }

    /**
     * Adds an entry that comes from elsewhere, or makes the one of its id what it says.
     *
     * @throws RequestRefused as a request with this body would be refused
     */
    public void take(JsonNode body) {
        var violations = ContractCheck.violations(body, contract);
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        requests.take(EntryMapper.toNewEntry(type, Json.mapper().treeToValue(body, contract)));
    }
}
