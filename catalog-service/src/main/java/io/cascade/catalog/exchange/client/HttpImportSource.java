package io.cascade.catalog.exchange.client;

import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.ImportSource;
import io.cascade.messaging.outbound.CallBounds;
import io.cascade.messaging.outbound.OutboundAddresses;
import io.cascade.messaging.outbound.OutboundClients;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Gets content from web servers that may be called, within bounds of size and time, and no longer than it is wanted. */
@Component
class HttpImportSource implements ImportSource, DisposableBean {

    private static final CallBounds BOUNDS =
            new CallBounds(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1), 16 * 1024 * 1024);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final OutboundAddresses addresses;
    private final CloseableHttpClient http;

    @Autowired
    HttpImportSource(OutboundAddresses addresses, OutboundClients clients) {
        this(addresses, clients, BOUNDS);
    }

    HttpImportSource(OutboundAddresses addresses, OutboundClients clients, CallBounds bounds) {
        this.addresses = addresses;
        this.http = clients.within(bounds);
    }

    @Override
    public void read(String url, OutputStream target, BooleanSupplier isWanted) {
        addresses.objectionTo(url).ifPresent(objection -> {
            throw new ExchangeFailed("url " + objection);
        });
        var request = new HttpGet(url);
        var isOver = new CountDownLatch(1);
        Thread.ofVirtual().name("import-watch").start(() -> cancelUnwanted(request, isWanted, isOver));
        try {
            http.execute(request, answer -> copied(answer, target));
        } catch (IOException e) {
            throw new ExchangeFailed("nothing comes from %s: %s".formatted(url, e.getMessage()));
        } finally {
            isOver.countDown();
        }
    }

    private static void cancelUnwanted(HttpGet request, BooleanSupplier isWanted, CountDownLatch isOver) {
        try {
            while (!isOver.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!isWanted.getAsBoolean()) {
                    request.cancel();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean copied(ClassicHttpResponse answer, OutputStream target) throws IOException {
        if (answer.getCode() != 200) {
            throw new IOException("the answer is " + answer.getCode());
        }
        if (answer.getEntity() != null) {
            answer.getEntity().writeTo(target);
        }
        return true;
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }
}
