package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.launcher.estate.Estate;
import io.cascade.tmf.inventory.AllocationKindType;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ResourceCommandActionType;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceCommandsDto;

/** Somebody who has the port and the router that an estate of one line needs, and may give them back. */
record SomebodyElse(Endpoint inventory, Estate estate) {

    void takesPortAndRouter() {
        command(ResourceCommandActionType.RESERVE);
    }

    void givesThemBack() {
        command(ResourceCommandActionType.RELEASE);
    }

    private void command(ResourceCommandActionType action) {
        var commands = estate.pools().keySet().stream()
                .filter(pool -> pool.startsWith("OLT-PORT/") || pool.startsWith("CPE/"))
                .map(pool -> command(action, pool))
                .toList();
        var verdicts = inventory
                .post(Paths.RESOURCE_COMMAND, new ResourceCommandsDto(commands))
                .expect(200)
                .as(CommandVerdictsDto.class)
                .verdict();
        assertThat(verdicts).hasSize(2).allMatch(verdict -> verdict.outcome() == CommandOutcomeType.DONE);
    }

    private static ResourceCommandDto command(ResourceCommandActionType action, String pool) {
        return new ResourceCommandDto(
                "somebody else/" + pool,
                action,
                "story",
                AllocationKindType.POOL,
                pool.startsWith("CPE/") ? "RS-ONT" : "RS-OLT-PORT",
                pool,
                null,
                null,
                null);
    }
}
