package io.cascade.ordering.cancellation.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.AttributeLines;
import io.cascade.boundary.attributes.Attributes;
import io.cascade.web.RecordShape;
import java.util.stream.Collectors;

/** What a cancel task has on the wire. */
public final class CancelTaskAttributes {

    private CancelTaskAttributes() {}

    public static Attributes of(CancelTaskApi<?> api) {
        return message(
                        api,
                        Attributes.of(api.contract(), api.resource(), "cancel_task", "id", "id desc")
                                .lines(
                                        text("href", "'%s/' || id".formatted(api.path()))
                                                .computed(),
                                        text("state", stateAsSpelled(api)).computed(),
                                        instant("effectiveCancellationDate", "effective_date")
                                                .computed(),
                                        carried("cancellationReason").fixed(),
                                        carried("requestedCancellationDate").fixed(),
                                        carried(api.order()).fixed(),
                                        text("@type", "'%s'".formatted(api.schema()))
                                                .computed()))
                .textAt(api.order() + ".id", "order_id")
                .carriedIn("carried");
    }

    /** The standard knows one in one of the APIs only. */
    private static AttributeLines message(CancelTaskApi<?> api, AttributeLines lines) {
        var message = text(api.message(), "message").computed();
        return RecordShape.of(api.contract()).attributes().stream()
                        .anyMatch(known -> known.name().equals(api.message()))
                ? lines.lines(message)
                : lines.extensions(message);
    }

    private static String stateAsSpelled(CancelTaskApi<?> api) {
        return api.wireNames().entrySet().stream()
                .map(state -> "when '%s' then '%s'".formatted(state.getKey(), state.getValue()))
                .collect(Collectors.joining(" ", "case state ", " end"));
    }
}
