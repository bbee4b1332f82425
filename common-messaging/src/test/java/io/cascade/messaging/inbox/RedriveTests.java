package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.cascade.messaging.inbox.Redrive.Outcome;
import io.cascade.messaging.trouble.NotHereYet;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.tmf.event.EventChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a retry says when it fails for a reason that passes. */
class RedriveTests {

    private static final String TOPIC = EventChannel.SERVICE_ORDER.address();
    private static final Place PLACE = new Place(TOPIC, 0, 0, "fingerprint");
    private static final byte[] EVENT = """
            {"eventId": "1", "eventType": "TestEvent", "eventTime": "2026-03-01T09:00:00Z", "event": {}}""".getBytes(StandardCharsets.UTF_8);

    private final ParkedRecords parked = mock(ParkedRecords.class);
    private final TopicRecords topics = mock(TopicRecords.class);
    private final Inbox inbox = mock(Inbox.class);
    private final TransactionTemplate transaction = mock(TransactionTemplate.class);

    @SuppressWarnings("unchecked")
    private final ObjectProvider<ChannelWork> works = mock(ObjectProvider.class);

    private final Redrive redrive =
            new Redrive(parked, topics, inbox, works, transaction, new HeavyWork(0.05, 0.15), "");

    @BeforeEach
    void listen() {
        var work = mock(ChannelWork.class);
        when(work.channel()).thenReturn(EventChannel.SERVICE_ORDER);
        when(works.stream()).thenAnswer(call -> Stream.of(work));
        when(parked.placeOf(1)).thenReturn(Optional.of(PLACE));
        doAnswer(call -> {
                    call.<Consumer<Object>>getArgument(0).accept(null);
                    return null;
                })
                .when(transaction)
                .executeWithoutResult(any());
    }

    @Test
    void isToBeTriedAgainWhenTheBrokerIsAwayThatHasTheRestOfTheRecord() {
        parks(EVENT, 2_000_000);
        when(topics.find(PLACE)).thenThrow(new TimeoutException("no broker"));

        assertThat(redrive.retry(1)).isInstanceOf(Outcome.NotNow.class);
    }

    @Test
    void isToBeTriedAgainWhenWhatTheEventNeedsHasNotComeYet() {
        parks(EVENT, EVENT.length);
        doThrow(new NotHereYet("catalog release 7")).when(inbox).apply(any(), any());

        assertThat(redrive.retry(1))
                .isInstanceOfSatisfying(
                        Outcome.NotNow.class,
                        notNow -> assertThat(notNow.reason()).contains("catalog release 7"));
    }

    @Test
    void leavesADatabaseThatIsAwayToWhoeverTellsTheClient() {
        parks(EVENT, EVENT.length);
        doThrow(new CannotCreateTransactionException("away")).when(transaction).executeWithoutResult(any());

        assertThatThrownBy(() -> redrive.retry(1)).isInstanceOf(CannotCreateTransactionException.class);
    }

    private void parks(byte[] payload, long size) {
        when(parked.find(1)).thenReturn(Optional.of(new KeptRecord(1, TOPIC, 0, 0, null, payload, size)));
    }
}
