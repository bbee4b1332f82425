package io.cascade.messaging.outbound;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A server that begins an answer and never ends it. */
final class EndlessServer implements AutoCloseable {

    private static final long PAUSE_NANOS = 50_000_000;

    private final ServerSocket socket;
    private final String begin;
    private final byte[] more;
    private final boolean isSlow;
    private final AtomicInteger open = new AtomicInteger();

    private EndlessServer(String begin, byte[] more, boolean isSlow) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.begin = begin;
        this.more = more;
        this.isSlow = isSlow;
        Thread.ofVirtual().start(this::serve);
    }

    /** Sends this again and again, as fast as it is read. */
    static EndlessServer flooding(String begin, String more) throws IOException {
        return new EndlessServer(begin, more.getBytes(StandardCharsets.US_ASCII), false);
    }

    /** Sends this again and again, with pauses. */
    static EndlessServer dripping(String begin, String more) throws IOException {
        return new EndlessServer(begin, more.getBytes(StandardCharsets.US_ASCII), true);
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/";
    }

    /** Connections that nobody has closed. */
    int open() {
        return open.get();
    }

    private void serve() {
        try {
            while (true) {
                var client = socket.accept();
                open.incrementAndGet();
                Thread.ofVirtual().start(() -> answer(client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void answer(Socket client) {
        try (client;
                OutputStream out = client.getOutputStream()) {
            out.write(begin.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(more);
                if (isSlow) {
                    LockSupport.parkNanos(PAUSE_NANOS);
                }
            }
        } catch (IOException e) {
            open.decrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
