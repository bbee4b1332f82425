package io.cascade.web.reception;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP/1.1 as Tomcat speaks it, which knows time-outs only between two bytes, with deadlines for whole requests and answers.
 * Tomcat makes it by its name.
 */
public final class PunctualHttp extends Http11NioProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(PunctualHttp.class);
    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int IN_A_CROWD = 10;

    private final Set<PunctualProcessor> busy = ConcurrentHashMap.newKeySet();
    private Duration head = Duration.ofSeconds(20);
    private Duration whole = Duration.ofSeconds(30);
    private Duration answer = Duration.ofMinutes(1);
    private Crowd crowd = new Crowd();
    private @Nullable ScheduledFuture<?> looks;

    void expect(Duration headWithin, Duration wholeWithin, Duration answerWithin, Crowd inFront) {
        head = headWithin;
        whole = wholeWithin;
        answer = answerWithin;
        crowd = inFront;
    }

    @Override
    public void start() throws Exception {
        super.start();
        looks = getUtilityExecutor()
                .scheduleWithFixedDelay(this::cutTheLate, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (looks != null) {
            looks.cancel(false);
        }
        super.stop();
    }

    @Override
    protected Processor createProcessor() {
        return new PunctualProcessor(this, getAdapter(), busy);
    }

    private void cutTheLate() {
        try {
            long now = System.nanoTime();
            boolean isCrowded = crowd.look(getConnectionCount(), getMaxConnections());
            var forHead = isCrowded ? head.dividedBy(IN_A_CROWD) : head;
            var late = Stream.concat(
                            busy.stream()
                                    .filter(processor -> processor.isLateWithTheRest(now, whole.toNanos())
                                            || processor.isLateWithTaking(now, answer.toNanos())),
                            waitingForMore().filter(processor -> processor.isLateWithItsHead(now, forHead.toNanos())))
                    .toList();
            late.forEach(PunctualProcessor::cut);
            if (isCrowded) {
                idleFor(forHead).forEach(SocketWrapperBase::close);
            }
            if (!late.isEmpty()) {
                LOG.warn(
                        "{} clients took too long to send their requests or to take their answers and were cut off",
                        late.size());
            }
        } catch (RuntimeException e) {
            LOG.warn("slow clients could not be looked for", e);
        }
    }

    /** Those on which nobody works and nothing has come for so long. */
    private List<SocketWrapperBase<?>> idleFor(Duration time) {
        var served = busy.stream().map(PunctualProcessor::socket).collect(Collectors.toSet());
        long since = System.currentTimeMillis() - time.toMillis();
        return connections()
                .filter(socket -> socket.getCurrentProcessor() == null)
                .filter(socket -> socket instanceof NioSocketWrapper nio && nio.getLastRead() < since)
                .filter(socket -> !served.contains(socket))
                .toList();
    }

    private Stream<SocketWrapperBase<?>> connections() {
        return getEndpoint().getConnections().stream().map(socket -> (SocketWrapperBase<?>) socket);
    }

    /** Those whose head has begun; nobody works on them until more of it comes. */
    private Stream<PunctualProcessor> waitingForMore() {
        return connections()
                .map(SocketWrapperBase::getCurrentProcessor)
                .filter(Objects::nonNull)
                .filter(PunctualProcessor.class::isInstance)
                .map(PunctualProcessor.class::cast);
    }
}
