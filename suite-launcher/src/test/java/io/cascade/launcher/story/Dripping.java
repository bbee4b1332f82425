package io.cascade.launcher.story;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Clients that announce large bodies, send the beginning, and no more. */
record Dripping(List<Socket> clients) implements AutoCloseable {

    private static final int SENT = 20_000;

    /** @param length what each announces, in bytes */
    static Dripping bodies(int count, int length, URI address) throws IOException {
        var clients = new ArrayList<Socket>();
        for (int i = 0; i < count; i++) {
            var client = new Socket(address.getHost(), address.getPort());
            clients.add(client);
            var head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                            .formatted(address.getPath(), length);
            client.getOutputStream().write((head + " ".repeat(SENT)).getBytes(StandardCharsets.US_ASCII));
        }
        return new Dripping(clients);
    }

    @Override
    public void close() throws IOException {
        for (var client : clients) {
            client.close();
        }
    }
}
