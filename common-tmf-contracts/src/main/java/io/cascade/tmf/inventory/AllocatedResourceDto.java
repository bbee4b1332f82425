package io.cascade.tmf.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/** The resource that a command touched. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllocatedResourceDto(
        String id, String href, String name, String resourceSpecification, Map<String, Object> characteristic) {}
