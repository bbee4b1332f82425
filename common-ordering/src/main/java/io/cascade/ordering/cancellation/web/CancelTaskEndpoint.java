package io.cascade.ordering.cancellation.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.boundary.listing.Documents;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.listing.Listing;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.ordering.cancellation.CancelTask;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.tmf.common.RefDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What every collection of cancel tasks offers. A controller per API extends it at the collection's path.
 *
 * @param <C> the task as it is asked for
 * @param <D> the task as it is read
 */
public abstract class CancelTaskEndpoint<C extends Record, D extends Record> {

    private final CancelTaskApi<D> api;
    private final AttributeTable attributes;
    private final CancelTasks tasks;
    private final Listing listing;
    private final Documents documents;

    protected CancelTaskEndpoint(CancelTaskApi<D> api, CancelTasks tasks, Listing listing, Documents documents) {
        this.api = api;
        this.attributes = api.attributes();
        this.tasks = tasks;
        this.listing = listing;
        this.documents = documents;
    }

    /** The order that shall be cancelled. */
    protected abstract RefDto orderIn(C request);

    @PostMapping
    public ResponseEntity<D> create(@RequestBody C request) {
        var task = tasks.take(orderIn(request).id(), CancelTaskApi.toCarried(request));
        return ResponseEntity.created(URI.create(api.path() + "/" + task.id())).body(api.toDto(task));
    }

    @GetMapping("/{id}")
    public D read(@PathVariable String id) {
        return documents
                .read(attributes, id, () -> tasks.find(id).map(api::toDto))
                .orElseThrow(() -> RequestRefused.unknown(api.resource(), id));
    }

    @GetMapping
    public ResponseEntity<List<D>> list(ListQuery query) {
        return listing.answer(query, attributes, tasks::inOrder, CancelTask::id, api::toDto);
    }
}
