package io.cascade.inventory.service.web;

import io.cascade.inventory.service.application.WriteServices;
import io.cascade.inventory.service.messaging.ServiceMapper;
import io.cascade.inventory.web.VerdictMapper;
import io.cascade.tmf.inventory.CommandVerdictsDto;
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

    ServiceCommandController(WriteServices write, ServiceCommandMapper mapper) {
        this.write = write;
        this.mapper = mapper;
    }

    @Operation(summary = "Carry out service commands")
    @PostMapping("/serviceCommand")
    CommandVerdictsDto command(@RequestBody ServiceCommandsDto batch) {
        return VerdictMapper.onEntries(write.write(mapper.toCommands(batch.command())), ServiceMapper.PATH, "Service");
    }
}
