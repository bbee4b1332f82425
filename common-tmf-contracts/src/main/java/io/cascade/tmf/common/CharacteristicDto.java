package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.CharacteristicExtras;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A named value of a product, service or resource. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(CharacteristicExtras.class)
public record CharacteristicDto(
        @Nullable String id,
        String name,
        @Nullable String valueType,
        Object value,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public CharacteristicDto {
        extension = extension == null ? Map.of() : extension;
    }

    public static CharacteristicDto of(String name, Object value) {
        return new CharacteristicDto(null, name, null, value, Map.of());
    }

    /** Values by their names as characteristics, in their order. */
    public static List<CharacteristicDto> all(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The values by their names, in their order; of several with one name the last counts. */
    public static Map<String, Object> valuesOf(@Nullable List<CharacteristicDto> characteristics) {
        var values = new LinkedHashMap<String, Object>();
        if (characteristics != null) {
            characteristics.forEach(characteristic -> values.put(characteristic.name(), characteristic.value()));
        }
        return values;
    }
}
