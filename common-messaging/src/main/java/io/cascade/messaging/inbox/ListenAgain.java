package io.cascade.messaging.inbox;

import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.kafka.event.ConsumerStoppedEvent.Reason;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Starts a listener again that ended though nobody stopped it, such as after an error of the virtual machine. */
@Component
class ListenAgain {

    private static final Logger LOG = LoggerFactory.getLogger(ListenAgain.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final TaskScheduler scheduler;
    private final Troubles troubles;
    private final Pace pace;

    ListenAgain(TaskScheduler scheduler, Troubles troubles, Pace pace) {
        this.scheduler = scheduler;
        this.troubles = troubles;
        this.pace = pace;
    }

    @EventListener
    void ended(ConsumerStoppedEvent event) {
        if (event.getReason() == Reason.NORMAL) {
            return;
        }
        var container = event.getContainer(MessageListenerContainer.class);
        var about = "listener " + container.getListenerId() + " itself";
        LOG.error("{} ended, {}: it is started again", about, event.getReason());
        tryLater(container, about, new IllegalStateException("ended: " + event.getReason()));
    }

    private void tryLater(MessageListenerContainer container, String about, RuntimeException failure) {
        troubles.failed(about, failure);
        scheduler.schedule(
                () -> startAgain(container, about),
                scheduler.getClock().instant().plus(pace.of(PAUSE)));
    }

    /** It does not start while the name of the broker, say, is not known: then later. */
    private void startAgain(MessageListenerContainer container, String about) {
        try {
            container.stop();
            container.start();
            troubles.over(about);
        } catch (RuntimeException e) {
            LOG.error("{} does not start: it is started again", about, e);
            tryLater(container, about, e);
        }
    }
}
