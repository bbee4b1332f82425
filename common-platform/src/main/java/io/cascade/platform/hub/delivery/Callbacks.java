package io.cascade.platform.hub.delivery;

import io.cascade.platform.correlation.Correlation;
import io.cascade.platform.hub.Subscription;
import io.cascade.platform.outbound.OutboundClients;
import io.cascade.platform.outbox.Packing;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Posts events to listeners. Whatever they do, a call is over after five seconds and takes little memory. */
@Component
class Callbacks implements DisposableBean {

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout WHOLE = Timeout.ofSeconds(5);
    private static final int MOST_OF_AN_ANSWER = 64 * 1024;

    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor deadlines = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("hub-deadlines").daemon().factory());

    Callbacks(OutboundClients clients) {
        this.client = clients.patientFor(CONNECT, WHOLE);
        deadlines.setRemoveOnCancelPolicy(true);
    }

    /** Why the listener did not acknowledge, or empty when it did. */
    Optional<String> post(Delivery delivery, Subscription subscription) {
        try {
            return exchange(requestFor(delivery, subscription));
        } catch (IOException | RuntimeException e) {
            return Optional.of(reasonIn(e));
        }
    }

    private Optional<String> exchange(HttpPost request) throws IOException {
        var deadline = deadlines.schedule(request::cancel, WHOLE.toMilliseconds(), TimeUnit.MILLISECONDS);
        try {
            var answer = (ClassicHttpResponse) client.executeOpen(null, request, null);
            letGo(answer, request);
            return judge(answer.getCode());
        } catch (IOException e) {
            return Optional.of(
                    deadline.isDone() ? "gave no answer within %d seconds".formatted(WHOLE.toSeconds()) : reasonIn(e));
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpPost requestFor(Delivery delivery, Subscription subscription) {
        var request = new HttpPost(subscription.targetFor(delivery.eventType()));
        request.setEntity(new ByteArrayEntity(Packing.unpack(delivery.payload()), ContentType.APPLICATION_JSON));
        request.setHeader(Correlation.HEADER, delivery.correlationId());
        request.setHeader("traceparent", Correlation.traceparent(delivery.correlationId()));
        return request;
    }

    /**
     * The status has said it all. A short answer is read to its end, which leaves its connection to the next event; a long
     * or a broken one costs it.
     */
    private static void letGo(ClassicHttpResponse answer, HttpPost request) {
        try (answer) {
            if (!endsSoon(answer.getEntity())) {
                request.cancel();
            }
        } catch (IOException e) {
            request.cancel();
        }
    }

    private static boolean endsSoon(@Nullable HttpEntity body) throws IOException {
        if (body == null) {
            return true;
        }
        var content = body.getContent();
        var chunk = new byte[4_096];
        int total = 0;
        for (int length = 0; length >= 0 && total < MOST_OF_AN_ANSWER; length = content.read(chunk)) {
            total += length;
        }
        return total < MOST_OF_AN_ANSWER;
    }

    private static Optional<String> judge(int status) {
        if (status >= 200 && status < 300) {
            return Optional.empty();
        }
        return Optional.of(
                status >= 300 && status < 400
                        ? "answered %d, and redirects are not followed".formatted(status)
                        : "answered %d".formatted(status));
    }

    private static String reasonIn(Exception failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    @Override
    public void destroy() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
