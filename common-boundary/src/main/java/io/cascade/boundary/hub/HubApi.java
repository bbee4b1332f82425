package io.cascade.boundary.hub;

import io.cascade.tmf.event.EventKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An API whose events can be listened to.
 *
 * @param path its base path, without the resource
 * @param domain what the envelopes of its events say
 * @param resources what its events hold, such as {@code productOrder}
 */
public record HubApi(String path, String domain, Set<String> resources) {

    private static final Set<String> KINDS = Arrays.stream(EventKind.values())
            .filter(EventKind::isStandard)
            .map(EventKind::wireName)
            .collect(Collectors.toUnmodifiableSet());

    public HubApi {
        resources = Set.copyOf(resources);
    }

    public static HubApi of(String path, String domain, String... resources) {
        return new HubApi(path, domain, Set.of(resources));
    }

    /** Whether TM Forum knows events of this type; others go only to those who ask for them by name. */
    boolean isStandard(String eventType) {
        return resources.stream().anyMatch(resource -> isOf(resource, eventType));
    }

    private static boolean isOf(String resource, String eventType) {
        var schema = Character.toUpperCase(resource.charAt(0)) + resource.substring(1);
        return eventType.startsWith(schema)
                && eventType.endsWith("Event")
                && eventType.length() > schema.length() + "Event".length()
                && KINDS.contains(eventType.substring(schema.length(), eventType.length() - "Event".length()));
    }
}
