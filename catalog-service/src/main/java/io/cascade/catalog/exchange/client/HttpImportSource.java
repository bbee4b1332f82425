package io.cascade.catalog.exchange.client;

import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.catalog.exchange.ImportSource;
import io.cascade.platform.outbound.OutboundAddresses;
import io.cascade.platform.outbound.OutboundClients;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Gets content from web servers that may be called, within bounds of size and time. */
@Component
class HttpImportSource implements ImportSource, DisposableBean {

    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout SILENCE = Timeout.ofSeconds(10);

    private final OutboundAddresses addresses;
    private final CloseableHttpClient http;
    private final Clock clock;

    HttpImportSource(OutboundAddresses addresses, OutboundClients clients, Clock clock) {
        this.addresses = addresses;
        this.http = clients.patientFor(CONNECT, SILENCE);
        this.clock = clock;
    }

    @Override
    public byte[] read(String url) {
        addresses.objectionTo(url).ifPresent(objection -> {
            throw new ExchangeFailed("url " + objection);
        });
        try {
            return http.execute(new HttpGet(url), this::contentOf);
        } catch (IOException e) {
            throw new ExchangeFailed("nothing comes from %s: %s".formatted(url, e.getMessage()));
        }
    }

    private byte[] contentOf(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != 200) {
            throw new IOException("the answer is " + response.getCode());
        }
        if (response.getEntity() == null) {
            return new byte[0];
        }
        try (var body = response.getEntity().getContent()) {
            return bounded(body);
        }
    }

    private byte[] bounded(InputStream body) throws IOException {
        var end = clock.instant().plus(LONGEST);
        var content = new ByteArrayOutputStream();
        var part = new byte[8192];
        for (int length = body.read(part); length >= 0; length = body.read(part)) {
            content.write(part, 0, length);
            if (content.size() > MOST_BYTES) {
                throw new IOException("it is longer than " + MOST_BYTES + " bytes");
            }
            if (clock.instant().isAfter(end)) {
                throw new IOException("it takes longer than " + LONGEST);
            }
        }
        return content.toByteArray();
    }

    @Override
    public void destroy() throws IOException {
        http.close();
    }
}
