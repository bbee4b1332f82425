package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.messaging.trouble.Troubles;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;

/** Errors of the virtual machine that end the work of a listener. */
@TroubledListenerTest
class ListenAgainIT {

    @Autowired
    private OwnTopic topic;

    @Autowired
    private ParkedRecords parked;

    @Autowired
    private ToldRecords told;

    @Autowired
    private Troubles troubles;

    private ConcurrentMessageListenerContainer<byte[], byte[]> listener;

    @AfterEach
    void end() {
        listener.stop();
        told.oldest(false, false).forEach(one -> parked.remove(one.id()));
    }

    @Test
    void takesTheRecordWhenTheMachineHasRecovered() {
        var isIll = new AtomicBoolean(true);
        listener = topic.listener("ending", events -> {
            if (isIll.getAndSet(false)) {
                throw new InternalError("simulated");
            }
            topic.note(events);
        });
        listener.start();

        var id = topic.publish("unlucky");

        await().until(() -> topic.heard().contains(id));
        await().until(() -> troubles.present().keySet().stream().noneMatch(what -> what.contains("ending")));
    }

    @Test
    void parksTheRecordThatWouldEndItAgainAndAgain() {
        listener = topic.listener("living", this::noteUnlessDeadly);
        listener.start();

        topic.publish("deadly");
        var good = topic.publish("harmless");

        await().until(() -> topic.heard().contains(good));
        await().untilAsserted(() -> assertThat(told.oldest(false, false))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.key()).isEqualTo("deadly");
                    assertThat(one.reason()).contains("ExceptionInInitializerError");
                }));
    }

    private void noteUnlessDeadly(List<InboundEvent> events) {
        if (events.stream()
                .anyMatch(event -> event.resource("test", String.class).equals("deadly"))) {
            throw new ExceptionInInitializerError("simulated");
        }
        topic.note(events);
    }
}
