package io.cascade.boundary.operations.errand;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.errand.SetAside;
import io.cascade.messaging.errand.SetAsideWork;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows what was set aside because it ended the service again and again, and has it done after all. */
@RestController
@RequestMapping("/operations/v1/setAsideWork")
class SetAsideController {

    private final SetAsideWork work;

    SetAsideController(SetAsideWork work) {
        this.work = work;
    }

    @Operation(summary = "List the work that is set aside, oldest first, a thousand at most")
    @GetMapping
    List<SetAside> all() {
        return work.all();
    }

    @Operation(summary = "Have a piece of work done after all")
    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable String id) {
        if (!isRetried(id)) {
            throw RequestRefused.unknown("setAsideWork", id);
        }
    }

    private boolean isRetried(String id) {
        try {
            return work.retry(Long.parseLong(id));
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
