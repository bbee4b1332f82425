package io.cascade.simulator.notification;

import io.cascade.simulator.scripting.Facts;
import io.cascade.simulator.scripting.Scripts;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/notifications")
class NotificationController {

    private final NotificationSystem system;
    private final Scripts scripts;
    private final Clock clock;

    NotificationController(NotificationSystem system, Scripts scripts, Clock clock) {
        this.system = system;
        this.scripts = scripts;
        this.clock = clock;
    }

    /** 201 for the first of a key, 200 for each repetition. */
    @PostMapping
    ResponseEntity<Notification> send(
            @RequestBody NotificationRequest request,
            @RequestHeader(name = "X-Correlation-Id", required = false) @Nullable String correlationId) {
        Notification wanted = request.toNotification(correlationId, clock.instant());
        scripts.playFace("notification", facts(wanted));
        Notification notification = system.send(wanted);
        return ResponseEntity.status(notification.received() == 1 ? HttpStatus.CREATED : HttpStatus.OK)
                .body(notification);
    }

    @GetMapping
    Stream<Notification> list(
            @RequestParam(required = false) @Nullable String productOrderId,
            @RequestParam(defaultValue = "0") int offset) {
        return system.about(productOrderId, Math.max(offset, 0));
    }

    private static Facts facts(Notification wanted) {
        return name -> switch (name) {
            case "key" -> wanted.key();
            case "customerId" -> wanted.customerId();
            case "productOrderId" -> wanted.productOrderId();
            case "correlationId" -> wanted.correlationId();
            default -> null;
        };
    }
}
