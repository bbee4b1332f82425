package io.cascade.launcher.story;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Clients that announce large bodies, send the beginning, and then a byte now and then. */
record Dripping(List<Socket> clients, ScheduledExecutorService drops) implements AutoCloseable {

    private static final int SENT = 20_000;
    private static final long PAUSE_MILLIS = 500;

    /** @param length what each announces, in bytes */
    static Dripping bodies(int count, int length, URI address) throws IOException {
        var dripping = new Dripping(new ArrayList<>(), Executors.newSingleThreadScheduledExecutor());
        for (int i = 0; i < count; i++) {
            var client = new Socket(address.getHost(), address.getPort());
            dripping.clients.add(client);
            var head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                            .formatted(address.getPath(), length);
            client.getOutputStream().write((head + " ".repeat(SENT)).getBytes(StandardCharsets.US_ASCII));
            dripping.drops.scheduleWithFixedDelay(
                    () -> drip(client), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
        return dripping;
    }

    private static void drip(Socket client) {
        try {
            client.getOutputStream().write(' ');
        } catch (IOException cut) {
            throw new IllegalStateException("no more drops", cut);
        }
    }

    @Override
    public void close() throws IOException {
        drops.shutdownNow();
        for (var client : clients) {
            client.close();
        }
    }
}
