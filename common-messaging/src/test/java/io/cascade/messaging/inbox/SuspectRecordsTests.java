package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Lives;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class SuspectRecordsTests {

    private final ConsumerRecord<byte[], byte[]> message = new ConsumerRecord<>("orders", 0, 5, null, new byte[0]);
    private final Lives lives = mock(Lives.class);
    private final SuspectRows rows = mock(SuspectRows.class);
    private final ParkedRecords parked = mock(ParkedRecords.class);
    private final TopicEnds ends = mock(TopicEnds.class);
    private final List<String> handled = new ArrayList<>();

    @Test
    void asksNobodyInNormalOperation() {
        var suspects = suspects();

        assertThat(suspects.isSuspect(message)).isFalse();
        assertThat(suspects.among(List.of(message))).isEmpty();
        suspects.settle(message);

        verifyNoInteractions(ends, parked);
        verify(rows, never()).remove(any());
    }

    @Test
    void suspectsWhatWasThereAfterASuspiciousEnd() {
        when(lives.followsSuspiciousEnd()).thenReturn(true);
        when(ends.of(any())).thenReturn(6L);

        assertThat(suspects().among(List.of(message))).containsExactly(message);
    }

    @Test
    void suspectsWhatWasThereWhileOneIsNotDoneWith() {
        when(rows.isAnyLeft()).thenReturn(true);
        when(ends.of(any())).thenReturn(5L);

        assertThat(suspects().isSuspect(message)).isFalse();
        when(ends.of(any())).thenReturn(6L);
        assertThat(suspects().isSuspect(message)).isTrue();
    }

    @Test
    void handlesWhatThereWereFewDeathsWith() {
        when(rows.note(any(), any())).thenReturn(2);

        suspects().handleAlone(message, () -> handled.add("it"));

        assertThat(handled).containsExactly("it");
        verify(parked, never()).parkDeadly(any(), any(), any());
    }

    @Test
    void parksWhatThereWereThreeDeathsWith() {
        when(rows.note(any(), any())).thenReturn(3);

        suspects().handleAlone(message, () -> handled.add("it"));

        assertThat(handled).isEmpty();
        verify(parked).parkDeadly(any(), any(), any());
        verify(rows).remove(Place.of(message));
    }

    @Test
    void doesNotTouchWhatIsParkedForThat() {
        when(parked.isDeadly(message)).thenReturn(true);

        suspects().handleAlone(message, () -> handled.add("it"));

        assertThat(handled).isEmpty();
        verify(rows, never()).note(any(), any());
    }

    @Test
    void letsGoOfWhatWillBeReadAgain() {
        assertThatThrownBy(() -> suspects().handleAlone(message, () -> {
                    throw new IllegalStateException("simulated");
                }))
                .hasMessage("simulated");

        verify(rows).release(Place.of(message));
        verify(rows, never()).remove(any());
    }

    private SuspectRecords suspects() {
        var transaction = new TransactionTemplate(mock(PlatformTransactionManager.class));
        var suspects = new SuspectRecords(lives, rows, parked, ends, new Alone(), transaction, Clock.systemUTC());
        suspects.afterPropertiesSet();
        return suspects;
    }
}
