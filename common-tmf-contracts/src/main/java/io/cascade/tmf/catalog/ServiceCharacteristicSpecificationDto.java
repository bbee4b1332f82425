package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascade.tmf.carried.ServiceCharacteristicSpecificationExtras;
import io.cascade.tmf.common.Carries;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A characteristic that a service of this specification has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceCharacteristicSpecificationExtras.class)
public record ServiceCharacteristicSpecificationDto(
        String name,
        @Nullable String valueType,
        @Nullable Integer minCardinality,
        @Nullable List<CharacteristicValueDto> characteristicValueSpecification,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceCharacteristicSpecificationDto {
        extension = extension == null ? Map.of() : extension;
    }
}
