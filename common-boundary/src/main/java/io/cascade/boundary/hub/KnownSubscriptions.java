package io.cascade.boundary.hub;

import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.messaging.trouble.Troubles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The subscriptions in memory, so that an event costs no query. What this instance changes it knows at once, what others change
 * within half a second.
 */
@Component
class KnownSubscriptions implements SmartInitializingSingleton {

    private final SubscriptionRows rows;
    private final Troubles troubles;
    private final Map<String, HubApi> apis = new ConcurrentHashMap<>();
    private volatile SubscriptionBook book = SubscriptionBook.of(List.of(), List.of());

    KnownSubscriptions(SubscriptionRows rows, Troubles troubles) {
        this.rows = rows;
        this.troubles = troubles;
    }

    /** Before the first event can happen. */
    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    void offer(HubApi api) {
        apis.put(api.path(), api);
    }

    SubscriptionBook book() {
        return book;
    }

    @Scheduled(fixedDelayString = "#{@pace.of('PT0.5S')}")
    void look() {
        troubles.round("listeners of events", this::refresh);
    }

    /** One at a time: an older look must not replace a newer one. */
    synchronized void refresh() {
        var all = rows.all();
        var active = all.stream()
                .filter(row -> row.endedAt() == null)
                .flatMap(this::toSubscription)
                .toList();
        book = SubscriptionBook.of(
                active, all.stream().filter(row -> row.endedAt() != null).toList());
    }

    private Stream<Subscription> toSubscription(SubscriptionRow row) {
        return Stream.ofNullable(apis.get(row.api()))
                .map(api -> new Subscription(
                        row.id(),
                        api,
                        row.callback(),
                        row.query(),
                        known(row).orElseGet(() -> filterOf(row, api)),
                        row.deliverTo(),
                        row.reachability()));
    }

    /** A query never changes, and what it needs to be understood is not little. */
    private Optional<EventQuery> known(SubscriptionRow row) {
        return Optional.ofNullable(book.byId().get(row.id())).map(Subscription::filter);
    }

    /** One that an earlier release understood and this one does not must not cost its listener any event. */
    private static EventQuery filterOf(SubscriptionRow row, HubApi api) {
        try {
            return row.query() == null ? EventQuery.ALL : EventQuery.parse(row.query(), api.resources());
        } catch (FilterNotUnderstood e) {
            return EventQuery.ALL;
        }
    }
}
