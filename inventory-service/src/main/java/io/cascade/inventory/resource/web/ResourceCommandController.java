package io.cascade.inventory.resource.web;

import io.cascade.boundary.listing.Batches;
import io.cascade.inventory.resource.application.CarryOutResourceCommands;
import io.cascade.inventory.resource.application.ResourceWeights;
import io.cascade.inventory.resource.wire.ResourceMapper;
import io.cascade.inventory.web.BatchKeys;
import io.cascade.inventory.web.VerdictMapper;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceCommandsDto;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What fulfilment sends to the resource inventory, in batches. Our extension of TMF639. */
@RestController
class ResourceCommandController {

    /** Commands of one key are carried out one after the other. */
    private static final int MOST_OF_A_KEY = 10;

    private final CarryOutResourceCommands carryOut;
    private final ResourceCommandMapper commands;
    private final ResourceMapper mapper;
    private final ResourceWeights weights;
    private final Batches batches;

    ResourceCommandController(
            CarryOutResourceCommands carryOut,
            ResourceCommandMapper commands,
            ResourceMapper mapper,
            ResourceWeights weights,
            Batches batches) {
        this.carryOut = carryOut;
        this.commands = commands;
        this.mapper = mapper;
        this.weights = weights;
        this.batches = batches;
    }

    @Operation(summary = "Reserve, activate and release resources; a key may come ten times in a batch")
    @PostMapping("/tmf-api/resourceInventoryManagement/v4/resourceCommand")
    CommandVerdictsDto command(@RequestBody ResourceCommandsDto batch) {
        BatchKeys.checkLengths("command", "key", batch.command(), ResourceCommandDto::key);
        BatchKeys.checkLengths(
                "command", "resourceSpecification", batch.command(), ResourceCommandDto::resourceSpecification);
        BatchKeys.checkRepetitions("command", batch.command(), ResourceCommandDto::key, MOST_OF_A_KEY);
        var wanted = commands.toCommands(batch.command());
        batches.takeMemoryFor(wanted.size(), batches.ask(jdbc -> weights.of(wanted, jdbc)));
        return VerdictMapper.onResources(carryOut.carryOut(wanted), mapper::toAllocated);
    }
}
