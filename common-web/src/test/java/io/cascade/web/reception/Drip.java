package io.cascade.web.reception;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** A client that begins well and then sends a little now and then. */
final class Drip {

    private static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final int PAUSE_MILLIS = 100;

    private final CompletableFuture<Duration> end;

    Drip(int port, String begin) {
        this(port, begin, "x");
    }

    /** @param drop what it sends now and then */
    Drip(int port, String begin, String drop) {
        end = CompletableFuture.supplyAsync(() -> drip(port, begin, drop), THREADS);
    }

    boolean isCut() {
        return end.isDone();
    }

    Duration lasted() {
        return end.join();
    }

    private static Duration drip(int port, String begin, String drop) {
        var start = System.nanoTime();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PAUSE_MILLIS);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            while (isOpen(socket)) {
                socket.getOutputStream().write(drop.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // the other side has cut it
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Waits for the end a little, and reads over what is answered meanwhile. */
    private static boolean isOpen(Socket socket) throws IOException {
        try {
            while (socket.getInputStream().read() >= 0) {}
            return false;
        } catch (SocketTimeoutException e) {
            return true;
        }
    }
}
