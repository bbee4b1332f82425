package io.cascade.boundary.hub;

import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.boundary.hub.query.EventView;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A listener of an API's events.
 *
 * @param query as it was given, which {@code filter} makes sense of
 */
public record Subscription(
        String id,
        HubApi api,
        String callback,
        @Nullable String query,
        EventQuery filter,
        DeliverTo deliverTo,
        Reachability reachability) {

    /** Whether it may want the event; a closer look is taken on its way. */
    public boolean mayWant(EventView event) {
        return (api.isStandard(event.type()) || filter.asksFor(event.type())) && filter.mayMatch(event);
    }

    public boolean allowsAttemptAt(Instant now) {
        return reachability.allowsAttemptAt(now);
    }

    /** Where an event of this type is posted. */
    public URI targetFor(String eventType) {
        if (deliverTo == DeliverTo.CALLBACK) {
            return URI.create(callback);
        }
        int end = callback.indexOf('?');
        var path = end < 0 ? callback : callback.substring(0, end);
        var query = end < 0 ? "" : callback.substring(end);
        return URI.create(path.replaceFirst("/+$", "") + "/listener/" + lowerCamel(eventType) + query);
    }

    private static String lowerCamel(String eventType) {
        return Character.toLowerCase(eventType.charAt(0)) + eventType.substring(1);
    }
}
