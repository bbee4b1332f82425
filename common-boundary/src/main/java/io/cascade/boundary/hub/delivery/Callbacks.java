package io.cascade.boundary.hub.delivery;

import io.cascade.boundary.hub.Subscription;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.outbound.CallBounds;
import io.cascade.messaging.outbound.CallCutOff;
import io.cascade.messaging.outbound.OutboundClients;
import io.cascade.messaging.outbox.Packing;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Posts events to listeners. Whatever they do, a call is over after five seconds and takes little memory. */
@Component
class Callbacks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
    private static final CallBounds BOUNDS =
            new CallBounds(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(5), 64 * 1024);

    private final CloseableHttpClient client;

    Callbacks(OutboundClients clients) {
        this.client = clients.within(BOUNDS);
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
        try {
            var answer = (ClassicHttpResponse) client.executeOpen(null, request, null);
            letGo(answer);
            return judge(answer.getCode());
        } catch (CallCutOff e) {
            return Optional.of(
                    "gave no answer within %d seconds".formatted(BOUNDS.whole().toSeconds()));
        }
    }

    private static HttpPost requestFor(Delivery delivery, Subscription subscription) {
        var request = new HttpPost(subscription.targetFor(delivery.eventType()));
        var plain = Packing.unpack(delivery.payload(), delivery.plainBytes());
        request.setEntity(new ByteArrayEntity(plain, ContentType.APPLICATION_JSON));
        request.setHeader(Correlation.HEADER, delivery.correlationId());
        request.setHeader("traceparent", Correlation.traceparent(delivery.correlationId()));
        return request;
    }

    /**
     * The status has said it all. A short answer is read to its end, which leaves its connection to the next event; a long
     * or a broken one costs it.
     */
    private static void letGo(ClassicHttpResponse answer) {
        try (answer) {
            if (answer.getEntity() != null) {
                answer.getEntity().writeTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            LOG.debug("an answer was not read to its end: {}", e.toString());
        }
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
        client.close();
    }
}
