package io.cascade.boundary.operations.record;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.messaging.inbox.ParkedRecord;
import io.cascade.messaging.inbox.Redrive;
import io.cascade.messaging.inbox.Redrive.Outcome;
import io.cascade.messaging.inbox.ToldRecords;
import io.cascade.web.bounds.RequestMemory;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows the records that could not be used, and those that wait behind such a one, and has them applied or given up. */
@RestController
@RequestMapping("/operations/v1/parkedRecord")
class ParkedRecordController {

    private static final String RESOURCE = "parkedRecord";

    /** One of a megabyte may hold more than others of its size; of several no more is shown. */
    private static final long ROOM_FOR_A_RECORD = 3 * 1024 * 1024;

    private final ToldRecords told;
    private final Redrive redrive;
    private final RequestMemory memory;

    ParkedRecordController(ToldRecords told, Redrive redrive, RequestMemory memory) {
        this.told = told;
        this.redrive = redrive;
        this.memory = memory;
    }

    @Operation(
            summary = "List the records that are parked, oldest first, a thousand at most",
            description = "Without headers and payload, unless fields names them: then each with the first KiB of its"
                    + " payload, and as many as make 2 MiB in all.")
    @GetMapping
    List<ParkedRecord> all(
            @Parameter(hidden = true) @RequestParam(required = false, defaultValue = "") List<String> fields,
            @Parameter(hidden = true) @RequestParam Map<String, String> query) {
        refuseAllBut("fields", query);
        var hasHeaders = isAskedFor("headers", fields);
        var hasPayload = isAskedFor("payload", fields);
        if (hasHeaders || hasPayload) {
            memory.takeForDocuments(ROOM_FOR_A_RECORD);
        }
        return told.oldest(hasHeaders, hasPayload);
    }

    @Operation(
            summary = "Read a record with its headers and as much of its payload as is kept",
            description =
                    "The encoding of the payload is utf-8 when it is text, else base64; size says how long it was.")
    @GetMapping("/{id}")
    ParkedRecord one(@PathVariable String id) {
        memory.takeForDocuments(ROOM_FOR_A_RECORD);
        return told.find(numberOf(id)).orElseThrow(() -> RequestRefused.unknown(RESOURCE, id));
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
            case Outcome.NotNow notNow -> throw new ServiceBusy(notNow.reason());
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

    /** Who filters or pages must not take what he gets for what he asked for. */
    private static void refuseAllBut(String known, Map<String, String> query) {
        query.keySet().stream().filter(name -> !name.equals(known)).findFirst().ifPresent(name -> {
            throw RequestRefused.breaksContract(
                    name, "is not known here: this list knows %s, and has the oldest thousand".formatted(known));
        });
    }

    private static boolean isAskedFor(String attribute, List<String> fields) {
        return fields.stream().anyMatch(field -> field.equals(attribute) || field.startsWith(attribute + "."));
    }

    private static long numberOf(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw RequestRefused.unknown(RESOURCE, id);
        }
    }
}
