package io.cascade.launcher.ordering;

import io.cascade.client.journey.Branch;
import io.cascade.client.journey.Journey;
import io.cascade.client.journey.JourneyTree;
import io.cascade.client.journey.Orders;
import io.cascade.tmf.common.OrderErrorDto;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Follows one product order until it is over: as a live tree on a terminal, otherwise as a line for each change. */
public final class Watch {

    private static final long GLANCE_IN_MILLISECONDS = 250;

    private final Orders orders;
    private final PrintWriter out;
    private final Optional<Terminal> terminal;
    private final Sightings sightings = new Sightings();

    public Watch(Orders orders, PrintWriter out) {
        this.orders = orders;
        this.out = out;
        terminal = Terminal.of(out);
    }

    /** Returns the journey when it is over. */
    public Journey follow(String id) {
        Journey journey = orders.journey(id);
        show(journey);
        while (!journey.isOver()) {
            pause();
            journey = orders.journey(id);
            show(journey);
        }
        showErrors(journey);
        return journey;
    }

    private void show(Journey journey) {
        Instant now = Instant.now();
        Branch root = JourneyTree.of(journey, now);
        List<Sightings.Change> changes = sightings.look(root, now);
        List<String> lines = TreeText.draw(sightings.timed(root, now), now);
        if (terminal.isPresent() && terminal.get().fits(lines)) {
            terminal.get().draw(lines);
        } else {
            changes.forEach(change -> tell(change, journey, now));
        }
    }

    private void tell(Sightings.Change change, Journey journey, Instant now) {
        Duration age = Duration.between(journey.productOrder().orderDate(), now);
        String before = change.before() == null ? "" : change.before() + " -> ";
        out.printf(
                "%9s  %s: %s%s  %s%n",
                "+" + Durations.inWords(age),
                change.branch().label(),
                before,
                change.branch().state(),
                WaitingText.of(change.branch(), now));
        out.flush();
    }

    private void showErrors(Journey journey) {
        @Nullable List<OrderErrorDto> errors = journey.productOrder().productOrderErrorMessage();
        if (errors != null) {
            errors.forEach(error -> out.println(ErrorText.of(error)));
        }
        out.flush();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(GLANCE_IN_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
