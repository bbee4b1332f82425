package io.cascade.launcher.story;

import io.cascade.tmf.common.CharacteristicDto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A service that an engineer wants at once, with another that it needs. */
record ActivationForm(Map<String, Object> wanted) {

    static ActivationForm of(String specification) {
        return new ActivationForm(Map.of("serviceSpecification", Map.of("id", specification)));
    }

    ActivationForm named(String name) {
        return with("name", name);
    }

    ActivationForm with(Map<String, Object> characteristics) {
        return with("serviceCharacteristic", CharacteristicDto.all(characteristics));
    }

    ActivationForm dependingOn(ActivationForm other) {
        return with("serviceRelationship", List.of(Map.of("relationshipType", "dependsOn", "service", other.wanted())));
    }

    Map<String, Object> toBeActive() {
        return with("state", "active").wanted();
    }

    private ActivationForm with(String attribute, Object value) {
        var changed = new LinkedHashMap<>(wanted);
        changed.put(attribute, value);
        return new ActivationForm(changed);
    }
}
