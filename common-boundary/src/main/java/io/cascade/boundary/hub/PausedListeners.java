package io.cascade.boundary.hub;

import io.cascade.boundary.hub.Reachability.Status;
import io.cascade.messaging.trouble.Complaint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says which listeners are paused: their events wait, but that is for whoever keeps them to mend. */
@Component
class PausedListeners implements Complaint {

    private static final int MOST_NAMED = 5;

    private final Subscriptions subscriptions;

    PausedListeners(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String about() {
        return "paused listeners";
    }

    @Override
    public boolean isForInformation() {
        return true;
    }

    @Override
    public Optional<String> complaint() {
        var paused = subscriptions.all().stream()
                .filter(listener -> listener.reachability().status() == Status.PAUSED)
                .sorted(Comparator.comparing(Subscription::id))
                .toList();
        return paused.isEmpty() ? Optional.empty() : Optional.of(sentenceOf(paused));
    }

    private static String sentenceOf(List<Subscription> paused) {
        return "%d listeners have taken no event for long; their events wait, and now and then they are tried. Once they are well, POST …/resume: %s%s"
                .formatted(
                        paused.size(),
                        paused.stream()
                                .limit(MOST_NAMED)
                                .map(PausedListeners::nameOf)
                                .collect(Collectors.joining(", ")),
                        paused.size() > MOST_NAMED ? ", …" : "");
    }

    private static String nameOf(Subscription listener) {
        var reached = listener.reachability();
        return "%s/hub/%s (since %s, %s)"
                .formatted(listener.api().path(), listener.id(), reached.failingSince(), reached.lastError());
    }
}
