package io.cascade.boundary.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.boundary.hub.Attempts;
import io.cascade.boundary.hub.Reachability;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.Subscriptions;
import io.cascade.messaging.trouble.Troubles;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** What a courier says when it cannot get at the events of its listener. */
class CourierTests {

    private static final String LISTENER = "L-1";
    private static final String ABOUT = "courier of listener L-1";

    private final Subscriptions subscriptions = mock(Subscriptions.class);
    private final Deliveries deliveries = mock(Deliveries.class);
    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private volatile boolean leads = true;
    private final Courier courier = new Courier(
            LISTENER,
            subscriptions,
            mock(Attempts.class),
            new Loads(deliveries, 0.1),
            new Sieve(),
            mock(Callbacks.class),
            troubles,
            Clock.systemUTC(),
            () -> this.leads);
    private volatile boolean isDatabaseAway = true;

    @BeforeEach
    void cannotReadWhatIsToBeDelivered() {
        var listener = mock(Subscription.class);
        when(listener.allowsAttemptAt(any())).thenReturn(true);
        when(listener.reachability()).thenReturn(Reachability.GOOD);
        when(subscriptions.find(LISTENER)).thenReturn(Optional.of(listener));
        when(deliveries.weigh(eq(LISTENER), any(), anyInt())).thenAnswer(call -> {
            if (isDatabaseAway) {
                throw new CannotGetJdbcConnectionException("away");
            }
            return List.of();
        });
        courier.start();
        courier.wake();
        await().untilAsserted(() -> assertThat(troubles.present()).containsOnlyKeys(ABOUT));
    }

    @AfterEach
    void dismiss() {
        courier.dismiss();
    }

    @Test
    void saysThatItGetsOnAgain() {
        isDatabaseAway = false;

        courier.wake();

        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
    }

    @Test
    void deliversNothingWhileAnotherInstanceMayLead() {
        clearInvocations(deliveries);
        isDatabaseAway = false;
        leads = false;

        courier.wake();

        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
        verify(deliveries, never()).weigh(any(), any(), anyInt());
    }

    @Test
    void leavesNoTroubleBehindWhenItIsDismissed() {
        courier.dismiss();

        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
    }
}
