package io.cascade.inventory.resource.web;

import io.cascade.inventory.resource.ResourceUse;
import io.cascade.inventory.resource.application.ResourceCommand;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceUseDto;
import java.util.List;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Reads resource commands. */
@Mapper
interface ResourceCommandMapper {

    List<ResourceCommand> toCommands(List<ResourceCommandDto> batch);

    @Mapping(target = "characteristic", defaultExpression = "java(java.util.Map.of())")
    ResourceCommand toCommand(ResourceCommandDto dto);

    ResourceUse toUse(ResourceUseDto dto);
}
