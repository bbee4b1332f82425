package io.cascade.inventory.resource;

import io.cascade.tmf.inventory.AllocationKindType;
import io.cascade.tmf.inventory.ResourceCommandActionType;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceUseDto;
import java.util.Map;

/** Resource commands as resource order management sends them. */
final class Command {

    static final String CORRELATION = "order-4821";

    private Command() {}

    static ResourceCommandDto reserveFrom(String pool, String key) {
        return command(ResourceCommandActionType.RESERVE, key, AllocationKindType.POOL, null, pool, null, Map.of());
    }

    static ResourceCommandDto share(String specification, String name, String key) {
        return command(
                ResourceCommandActionType.RESERVE, key, AllocationKindType.SHARED, specification, null, name, Map.of());
    }

    static ResourceCommandDto assign(String specification, String name, String key) {
        return command(
                ResourceCommandActionType.RESERVE,
                key,
                AllocationKindType.ASSIGNED,
                specification,
                null,
                name,
                Map.of("firmware", "v3.2"));
    }

    static ResourceCommandDto activate(String key, Map<String, Object> learnt) {
        return command(ResourceCommandActionType.ACTIVATE, key, null, null, null, null, learnt);
    }

    static ResourceCommandDto activateAssigned(String specification, String name, String key) {
        return command(
                ResourceCommandActionType.ACTIVATE,
                key,
                AllocationKindType.ASSIGNED,
                specification,
                null,
                name,
                Map.of("deviceId", name));
    }

    static ResourceCommandDto release(String key) {
        return command(ResourceCommandActionType.RELEASE, key, null, null, null, null, Map.of());
    }

    static ResourceUseDto useOf(String key) {
        return new ResourceUseDto("SVC-" + key, "Internet-Access", "RO-" + key, "ROI-001");
    }

    private static ResourceCommandDto command(
            ResourceCommandActionType action,
            String key,
            AllocationKindType kind,
            String specification,
            String pool,
            String name,
            Map<String, Object> characteristic) {
        return new ResourceCommandDto(
                key, action, CORRELATION, kind, specification, pool, name, characteristic, useOf(key));
    }
}
