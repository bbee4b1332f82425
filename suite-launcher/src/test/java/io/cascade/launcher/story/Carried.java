package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.carried.ServiceExtras;
import io.cascade.tmf.inventory.ServiceDto;
import java.util.List;
import java.util.Map;

/** Attributes that a contract record does not name and takes into its extension, by the names that a story uses for them. */
final class Carried {

    private Carried() {}

    static String correlationIn(Map<String, Object> extension) {
        return String.valueOf(present(extension, "correlationId"));
    }

    /** The number of the catalog release by which an order was decomposed. */
    static long releaseIn(Map<String, Object> extension) {
        return ((Number) present(extension, "catalogRelease")).longValue();
    }

    /** Why a task ended as it did, in words. */
    static String messageIn(Map<String, Object> extension) {
        return String.valueOf(present(extension, "message"));
    }

    /** The ids of the services to which a service is related, in their order. */
    static List<String> servicesRelatedTo(ServiceDto service) {
        var extras = Json.mapper().convertValue(service.extension(), ServiceExtras.class);
        assertThat(extras.serviceRelationship())
                .as("relationships of service %s", service.id())
                .isNotEmpty();
        return extras.serviceRelationship().stream()
                .map(relationship -> relationship.service().id())
                .toList();
    }

    private static Object present(Map<String, Object> extension, String attribute) {
        assertThat(extension).containsKey(attribute);
        return extension.get(attribute);
    }
}
