package io.cascade.tmf.serviceordering;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.carried.ServiceRefOrValueExtras;
import io.cascade.tmf.common.Carries;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service that an item is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Carries(ServiceRefOrValueExtras.class)
public record ServiceRefOrValueDto(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable ServiceStateType state,
        @Nullable RefDto serviceSpecification,
        @Nullable List<CharacteristicDto> serviceCharacteristic,
        @Nullable List<PlaceDto> place,
        @Nullable List<RefDto> supportingResource,
        @JsonProperty("@type") @Nullable String type,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extension) {
    public ServiceRefOrValueDto {
        extension = extension == null ? Map.of() : extension;
    }
}
