package io.cascade.boundary.hub.web;

import io.cascade.boundary.hub.HubApi;
import io.cascade.tmf.common.HubCreateDto;
import io.cascade.tmf.common.HubDto;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * The hub of one API: {@code POST /hub} and {@code DELETE /hub/{id}} as TMF630 has them, and a look at how a listener fares
 * and a way to resume a paused one as our extension. A controller per API extends it at the API's base path.
 */
public abstract class HubEndpoint {

    private final HubDesk desk;
    private final HubApi api;

    protected HubEndpoint(HubDesk desk, HubApi api) {
        this.desk = desk;
        this.api = api;
        desk.offer(api);
    }

    @PostMapping("/hub")
    public ResponseEntity<HubDto> register(@RequestBody HubCreateDto request) {
        var hub = desk.register(api, request);
        return ResponseEntity.created(URI.create(api.path() + "/hub/" + hub.id()))
                .body(hub);
    }

    @GetMapping("/hub/{id}")
    public HubDto read(@PathVariable String id) {
        return desk.read(api, id);
    }

    @PostMapping("/hub/{id}/resume")
    public HubDto resume(@PathVariable String id) {
        return desk.resume(api, id);
    }

    @DeleteMapping("/hub/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void end(@PathVariable String id) {
        desk.end(api, id);
    }
}
