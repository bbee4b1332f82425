package io.cascade.platform.inbox.web;

import io.cascade.platform.inbox.ParkedRecord;
import io.cascade.platform.inbox.ParkedRecords;
import io.cascade.platform.inbox.Redrive;
import io.cascade.platform.inbox.Redrive.Outcome;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.bounds.RequestMemory;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows the records that could not be used, and those that wait behind such a one, and has them applied or given up. */
@RestController
@RequestMapping("/operations/v1/parkedRecord")
class ParkedRecordController {

    private static final String RESOURCE = "parkedRecord";

    /** One of a megabyte may hold more than others of its size. */
    private static final long ROOM_FOR_A_RECORD = 3 * 1024 * 1024;

    private final ParkedRecords parked;
    private final Redrive redrive;
    private final RequestMemory memory;

    ParkedRecordController(ParkedRecords parked, Redrive redrive, RequestMemory memory) {
        this.parked = parked;
        this.redrive = redrive;
        this.memory = memory;
    }

    @Operation(summary = "List the records that are parked, oldest first, a thousand at most")
    @GetMapping
    List<ParkedRecord> all() {
        return parked.all();
    }

    @Operation(summary = "Apply a record after all, and then everything of its key behind it")
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String id) {
        switch (memory.whileWorkingOn(ROOM_FOR_A_RECORD, () -> redrive.retry(numberOf(id)))) {
            case Outcome.Applied applied -> {
                // nothing is left to tell
            }
            case Outcome.Stopped stopped ->
                throw RequestRefused.conflict(
                        "parked", "record %d is still parked: %s".formatted(stopped.id(), stopped.reason()));
            case Outcome.Unknown unknown -> throw RequestRefused.unknown(RESOURCE, id);
        }
    }

    @Operation(summary = "Give a record up; those behind it can then be retried")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable String id) {
        if (!redrive.giveUp(numberOf(id))) {
            throw RequestRefused.unknown(RESOURCE, id);
        }
    }

    private static long numberOf(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw RequestRefused.unknown(RESOURCE, id);
        }
    }
}
