package io.cascade.boundary.hub;

import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.kernel.ids.Ids;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who listens, kept in memory so that an event costs no query. What this instance changes it sees at once, what others
 * change within half a second.
 */
@Component
public class Subscriptions implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    /** Transactions that still saw an ended subscription are over by then. */
    private static final Duration AFTERGLOW = Duration.ofMinutes(1);

    private final SubscriptionRows rows;
    private final Patience patience;
    private final Ids ids;
    private final Troubles troubles;
    private final Clock clock;
    private final Map<String, HubApi> apis = new ConcurrentHashMap<>();
    private volatile SubscriptionBook book = SubscriptionBook.of(List.of(), List.of());

    Subscriptions(SubscriptionRows rows, Patience patience, Ids ids, Troubles troubles, Clock clock) {
        this.rows = rows;
        this.patience = patience;
        this.ids = ids;
        this.troubles = troubles;
        this.clock = clock;
    }

    /** Before the first event can happen. */
    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Lets an API be listened to. */
    public void offer(HubApi api) {
        apis.put(api.path(), api);
    }

    public Subscription register(
            HubApi api, String callback, @Nullable String query, EventQuery filter, DeliverTo deliverTo) {
        var row = new SubscriptionRow(ids.next(), api.path(), callback, query, deliverTo, Reachability.GOOD, null);
        rows.insert(row, clock.instant());
        refresh();
        return new Subscription(row.id(), api, callback, query, filter, deliverTo, Reachability.GOOD);
    }

    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(book.byId().get(id));
    }

    /** Also one that another instance has just registered. */
    public Optional<Subscription> search(String id) {
        if (find(id).isEmpty()) {
            refresh();
        }
        return find(id);
    }

    public Collection<Subscription> all() {
        return book.byId().values();
    }

    public List<Subscription> ofDomain(String domain) {
        return book.byDomain().getOrDefault(domain, List.of());
    }

    /** Ids of those that have ended and may have left events behind. */
    public List<String> ended() {
        return book.ended().stream().map(SubscriptionRow::id).toList();
    }

    /** False when there is none of this id any more. */
    public boolean end(String id) {
        var hasEnded = rows.end(id, clock.instant());
        refresh();
        return hasEnded;
    }

    /** It did not take an event: it is left alone for a while. */
    public void failed(String id, String error) {
        find(id).ifPresent(subscription ->
                move(subscription, subscription.reachability().afterFailure(error, clock.instant(), patience)));
    }

    /** It took an event, or is to be treated as if. */
    public void recovered(String id) {
        find(id).ifPresent(subscription -> move(subscription, Reachability.GOOD));
    }

    /** Forgets what has ended, once nobody can add to it. */
    public void forget(String id) {
        var now = clock.instant();
        book.ended().stream()
                .filter(row -> row.id().equals(id) && isLongAgo(row.endedAt(), now))
                .forEach(row -> rows.remove(row.id()));
    }

    @Scheduled(fixedDelayString = "#{@pace.of('PT0.5S')}")
    void look() {
        troubles.round("listeners of events", this::refresh);
    }

    private void move(Subscription subscription, Reachability next) {
        if (next.status() != subscription.reachability().status()) {
            LOG.info("listener {} is now {}: {}", subscription.id(), next.status(), next.lastError());
        }
        rows.update(subscription.id(), next);
        refresh();
    }

    /** One at a time: an older look must not replace a newer one. */
    private synchronized void refresh() {
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
                        filterOf(row, api),
                        row.deliverTo(),
                        row.reachability()));
    }

    /** One that an earlier release understood and this one does not must not cost its listener any event. */
    private static EventQuery filterOf(SubscriptionRow row, HubApi api) {
        try {
            return row.query() == null ? EventQuery.ALL : EventQuery.parse(row.query(), api.resources());
        } catch (FilterNotUnderstood e) {
            return EventQuery.ALL;
        }
    }

    private static boolean isLongAgo(@Nullable Instant ended, Instant now) {
        return ended != null && ended.plus(AFTERGLOW).isBefore(now);
    }
}
