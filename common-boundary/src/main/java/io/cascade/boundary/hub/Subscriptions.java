package io.cascade.boundary.hub;

import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who listens: finding a listener costs no query. */
@Component
public class Subscriptions {

    private final KnownSubscriptions known;
    private final SubscriptionRows rows;
    private final Ids ids;
    private final Clock clock;

    Subscriptions(KnownSubscriptions known, SubscriptionRows rows, Ids ids, Clock clock) {
        this.known = known;
        this.rows = rows;
        this.ids = ids;
        this.clock = clock;
    }

    /** Lets an API be listened to. */
    public void offer(HubApi api) {
        known.offer(api);
    }

    public Subscription register(
            HubApi api, String callback, @Nullable String query, EventQuery filter, DeliverTo deliverTo) {
        var row = new SubscriptionRow(ids.next(), api.path(), callback, query, deliverTo, Reachability.GOOD, null);
        rows.insert(row, clock.instant());
        known.refresh();
        return new Subscription(row.id(), api, callback, query, filter, deliverTo, Reachability.GOOD);
    }

    public Optional<Subscription> find(String id) {
        return Optional.ofNullable(known.book().byId().get(id));
    }

    /** Also one that another instance has just registered. */
    public Optional<Subscription> search(String id) {
        if (find(id).isEmpty()) {
            known.refresh();
        }
        return find(id);
    }

    public Collection<Subscription> all() {
        return known.book().byId().values();
    }

    public List<Subscription> ofDomain(String domain) {
        return known.book().byDomain().getOrDefault(domain, List.of());
    }

    /** False when there is none of this id any more. */
    public boolean end(String id) {
        var hasEnded = rows.end(id, clock.instant());
        known.refresh();
        return hasEnded;
    }
}
