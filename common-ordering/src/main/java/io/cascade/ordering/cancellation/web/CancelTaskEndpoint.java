package io.cascade.ordering.cancellation.web;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.ordering.cancellation.CancelTask;
import io.cascade.ordering.cancellation.CancelTasks;
import io.cascade.ordering.cancellation.wire.CancelTaskApi;
import io.cascade.ordering.cancellation.wire.CancelTaskAttributes;
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
    private final CancelTasks tasks;
    private final Attributes attributes;
    private final Door<CancelTask, D> door;

    protected CancelTaskEndpoint(CancelTaskApi<D> api, CancelTasks tasks, Doors doors) {
        this.api = api;
        this.tasks = tasks;
        this.attributes = CancelTaskAttributes.of(api);
        this.door = doors.to(attributes.table(), tasks::inOrder, CancelTask::id, api::toDto);
    }

    /** The order that shall be cancelled. */
    protected abstract RefDto orderIn(C request);

    @PostMapping
    public ResponseEntity<D> create(@RequestBody C request) {
        var task = tasks.take(orderIn(request).id(), attributes.carriedOf(request));
        return ResponseEntity.created(URI.create(api.path() + "/" + task.id())).body(api.toDto(task));
    }

    @GetMapping("/{id}")
    public D read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    public ResponseEntity<List<D>> list(ListQuery query) {
        return door.list(query);
    }
}
