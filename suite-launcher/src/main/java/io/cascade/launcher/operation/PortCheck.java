package io.cascade.launcher.operation;

import io.cascade.launcher.home.PortHolder;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.supervision.StartFailed;
import java.util.stream.Collectors;

/** Looks for others on our ports before anything is started. */
record PortCheck(Ports ports) {

    void refuseTaken() {
        String taken = ports.taken().stream().map(this::describe).collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new StartFailed("%s%nStop that, or start with ./cascade up --free-ports".formatted(taken));
        }
    }

    private String describe(String member) {
        int port = ports.of(member);
        return "Port %d, which %s needs, is taken by %s.".formatted(port, member, PortHolder.describe(port));
    }
}
