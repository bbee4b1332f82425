package io.cascade.inventory.service.web;

import io.cascade.boundary.listing.Batches;
import io.cascade.inventory.service.application.ServiceCommand;
import io.cascade.inventory.service.application.WriteServices;
import io.cascade.inventory.service.wire.ServiceAttributes;
import io.cascade.inventory.service.wire.ServiceMapper;
import io.cascade.inventory.web.BatchKeys;
import io.cascade.inventory.web.VerdictMapper;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ServiceCommandDto;
import io.cascade.tmf.inventory.ServiceCommandsDto;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What fulfilment sends to the service inventory, in batches. Our extension of TMF638. */
@RestController
@RequestMapping("/tmf-api/serviceInventory/v4")
class ServiceCommandController {

    private final WriteServices write;
    private final ServiceCommandMapper mapper;
    private final Batches batches;

    ServiceCommandController(WriteServices write, ServiceCommandMapper mapper, Batches batches) {
        this.write = write;
        this.mapper = mapper;
        this.batches = batches;
    }

    @Operation(summary = "Carry out service commands")
    @PostMapping("/serviceCommand")
    CommandVerdictsDto command(@RequestBody ServiceCommandsDto batch) {
        BatchKeys.checkLengths("command", "key", batch.command(), ServiceCommandDto::key);
        var commands = mapper.toCommands(batch.command());
        batches.takeMemoryFor(
                ServiceAttributes.ALL.table(),
                commands.stream().map(ServiceCommand::entryId).toList());
        return VerdictMapper.onEntries(write.write(commands), ServiceMapper.PATH, "Service");
    }
}
