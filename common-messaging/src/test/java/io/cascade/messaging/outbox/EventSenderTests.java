package io.cascade.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.messaging.leadership.LeadershipLost;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** What becomes of the trouble that the broker did not take an event. */
class EventSenderTests {

    private static final QueuedEvent EVENT = event(1);

    @SuppressWarnings("unchecked")
    private final KafkaTemplate<String, byte[]> kafka = mock(KafkaTemplate.class);

    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final EventSender sender = new EventSender(kafka, mock(KafkaAdmin.class), troubles, "", "a-service");

    @BeforeEach
    void failToSend() throws InterruptedException {
        when(kafka.send(anyRecord())).thenReturn(CompletableFuture.failedFuture(new TimeoutException("no broker")));

        assertThat(sender.send(List.of(EVENT), () -> true)).isEmpty();

        assertThat(troubles.present()).hasSize(1);
    }

    @Test
    void isOverWhenTheBrokerTakesIt() throws InterruptedException {
        when(kafka.send(anyRecord())).thenReturn(CompletableFuture.completedFuture(null));

        assertThat(sender.send(List.of(EVENT), () -> true)).containsExactly(1L);

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void isOverWhenNothingWaitsAnyMore() throws InterruptedException {
        sender.send(List.of(), () -> true);

        assertThat(troubles.present()).isEmpty();
    }

    @Test
    void isTheSameForAllOfARoundWhenTheBrokerIsNotFoundForTheFirst() throws InterruptedException {
        clearInvocations(kafka);
        when(kafka.send(anyRecord())).thenThrow(new KafkaException("not sent", new TimeoutException("not found")));

        assertThat(sender.send(List.of(event(1), event(2), event(3)), () -> true))
                .isEmpty();

        verify(kafka, times(1)).send(anyRecord());
    }

    @Test
    void isNobodysOnceAnotherMayLead() {
        clearInvocations(kafka);
        var asked = new AtomicInteger();

        assertThatThrownBy(() -> sender.send(List.of(event(1), event(2), event(3)), () -> asked.incrementAndGet() < 2))
                .isInstanceOf(LeadershipLost.class);

        verify(kafka, times(1)).send(anyRecord());
    }

    @Test
    void isOverForAnInstanceThatStandsByAsAnotherSendsIt() throws Exception {
        var relay = new OutboxRelay(whereAnotherLeads(), sender, troubles, new Pace(0.01));

        relay.start();

        await().untilAsserted(() -> assertThat(troubles.present()).isEmpty());
        relay.stop();
    }

    private static QueuedEvent event(long id) {
        return new QueuedEvent(id, "topic", "key " + id, "id", "type", "correlation", Instant.EPOCH, new byte[0]);
    }

    private static DataSource whereAnotherLeads() throws Exception {
        var dataSource = mock(DataSource.class);
        var connection = mock(Connection.class);
        var statement = mock(PreparedStatement.class);
        when(dataSource.getConnection()).thenReturn(connection);
        when(connection.prepareStatement(anyString())).thenReturn(statement);
        when(statement.executeQuery()).thenReturn(mock(ResultSet.class));
        return dataSource;
    }

    private static ProducerRecord<String, byte[]> anyRecord() {
        return any();
    }
}
