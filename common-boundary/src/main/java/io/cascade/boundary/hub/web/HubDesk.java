package io.cascade.boundary.hub.web;

import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.hub.Attempts;
import io.cascade.boundary.hub.DeliverTo;
import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.Subscriptions;
import io.cascade.boundary.hub.delivery.Deliveries;
import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.messaging.outbound.OutboundAddresses;
import io.cascade.tmf.common.HubCreateDto;
import io.cascade.tmf.common.HubDeliverToType;
import io.cascade.tmf.common.HubDto;
import io.cascade.tmf.common.HubStatusType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the hubs of a service have their listeners registered, shown and sent away. */
@Component
public class HubDesk {

    private static final long MOST_OF_REGEXES = 20_000;

    private final Subscriptions subscriptions;
    private final Attempts attempts;
    private final Deliveries deliveries;
    private final OutboundAddresses addresses;
    private final int mostListeners;

    HubDesk(
            Subscriptions subscriptions,
            Attempts attempts,
            Deliveries deliveries,
            OutboundAddresses addresses,
            @Value("${cascade.hub.most-listeners:100}") int mostListeners) {
        this.subscriptions = subscriptions;
        this.attempts = attempts;
        this.deliveries = deliveries;
        this.addresses = addresses;
        this.mostListeners = mostListeners;
    }

    void offer(HubApi api) {
        subscriptions.offer(api);
    }

    HubDto register(HubApi api, HubCreateDto request) {
        var violations = new ArrayList<Violation>();
        addresses
                .objectionTo(request.callback())
                .ifPresent(objection -> violations.add(new Violation("callback", objection)));
        var filter = filterIn(request.query(), api, violations);
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        if (subscriptions.ofDomain(api.domain()).size() >= mostListeners) {
            throw RequestRefused.conflict(
                    "tooManyListeners", "this API takes no more than %d listeners".formatted(mostListeners));
        }
        expectAffordable(filter);
        return toDto(subscriptions.register(
                api, request.callback(), request.query(), filter, toDeliverTo(request.deliverTo())));
    }

    /** Each listener's expressions are kept compiled, and all of them look at the same events. */
    private void expectAffordable(EventQuery filter) {
        var others = subscriptions.all().stream()
                .mapToLong(subscription -> subscription.filter().sizeOfRegexes())
                .sum();
        if (filter.hasRegex() && others + filter.sizeOfRegexes() > MOST_OF_REGEXES) {
            throw RequestRefused.conflict(
                    "tooManyListeners",
                    "the regular expressions of all listeners may have %d characters when their repetitions are written out,"
                                    .formatted(MOST_OF_REGEXES)
                            + " and others have %d of them: ask for less, or compare without one".formatted(others));
        }
    }

    HubDto read(HubApi api, String id) {
        var subscription = find(api, id);
        var reached = subscription.reachability();
        return new HubDto(
                subscription.id(),
                subscription.callback(),
                subscription.query(),
                toDto(subscription.deliverTo()),
                HubStatusType.valueOf(reached.status().name()),
                deliveries.pendingFor(id),
                reached.lastError(),
                reached.nextAttempt());
    }

    HubDto resume(HubApi api, String id) {
        attempts.succeeded(find(api, id).id());
        return read(api, id);
    }

    void end(HubApi api, String id) {
        if (!subscriptions.end(find(api, id).id())) {
            throw RequestRefused.unknown("hub", id);
        }
    }

    private Subscription find(HubApi api, String id) {
        return subscriptions
                .search(id)
                .filter(subscription -> subscription.api().equals(api))
                .orElseThrow(() -> RequestRefused.unknown("hub", id));
    }

    private static EventQuery filterIn(@Nullable String query, HubApi api, List<Violation> violations) {
        try {
            return query == null ? EventQuery.ALL : EventQuery.parse(query, api.resources());
        } catch (FilterNotUnderstood e) {
            violations.add(new Violation("query", String.valueOf(e.getMessage())));
            return EventQuery.ALL;
        }
    }

    private static HubDto toDto(Subscription subscription) {
        return new HubDto(
                subscription.id(),
                subscription.callback(),
                subscription.query(),
                toDto(subscription.deliverTo()),
                null,
                null,
                null,
                null);
    }

    private static DeliverTo toDeliverTo(@Nullable HubDeliverToType wanted) {
        return wanted == HubDeliverToType.LISTENER ? DeliverTo.LISTENER : DeliverTo.CALLBACK;
    }

    private static @Nullable HubDeliverToType toDto(DeliverTo deliverTo) {
        return deliverTo == DeliverTo.LISTENER ? HubDeliverToType.LISTENER : null;
    }
}
