package io.cascade.tmf.resourceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ResourceRefOrValueExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The resource that an item is about; further resources of the same item hang on its relationships. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ResourceRefOrValueExtras.class)
public record ResourceRefOrValueDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable List<CharacteristicDto> resourceCharacteristic,
        @Nullable RefDto resourceSpecification,
        @Nullable List<ResourceRelationshipDto> resourceRelationship,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ResourceRefOrValueDto {
        extension = extension == null ? Map.of() : extension;
    }
}
