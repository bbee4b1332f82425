package io.cascade.inventory.resource.web;

import io.cascade.inventory.resource.application.CarryOutResourceCommands;
import io.cascade.inventory.resource.messaging.ResourceMapper;
import io.cascade.inventory.web.VerdictMapper;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ResourceCommandsDto;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What fulfilment sends to the resource inventory, in batches. Our extension of TMF639. */
@RestController
class ResourceCommandController {

    private final CarryOutResourceCommands carryOut;
    private final ResourceCommandMapper commands;
    private final ResourceMapper mapper;

    ResourceCommandController(
            CarryOutResourceCommands carryOut, ResourceCommandMapper commands, ResourceMapper mapper) {
        this.carryOut = carryOut;
        this.commands = commands;
        this.mapper = mapper;
    }

    @Operation(summary = "Reserve, activate and release resources")
    @PostMapping("/tmf-api/resourceInventoryManagement/v4/resourceCommand")
    CommandVerdictsDto command(@RequestBody ResourceCommandsDto batch) {
        return VerdictMapper.onResources(carryOut.carryOut(commands.toCommands(batch.command())), mapper::toAllocated);
    }
}
