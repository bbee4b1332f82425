package io.cascade.boundary.hub;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The subscriptions at one moment, by what they are looked for. */
record SubscriptionBook(
        Map<String, Subscription> byId, Map<String, List<Subscription>> byDomain, List<SubscriptionRow> ended) {

    static SubscriptionBook of(List<Subscription> active, List<SubscriptionRow> ended) {
        return new SubscriptionBook(
                active.stream().collect(toMap(Subscription::id, Function.identity())),
                active.stream()
                        .collect(groupingBy(subscription -> subscription.api().domain())),
                ended);
    }
}
