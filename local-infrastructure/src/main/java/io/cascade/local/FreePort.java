package io.cascade.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a loopback port that nobody listens on at the moment. It lies below the range from which the system takes ports for
 * outgoing connections: in that range any other program could take it before our server does.
 */
final class FreePort {

    /** Stands for "any free port" wherever a port is asked for. */
    static final int ANY = 0;

    private static final int FROM = 20_000;
    private static final int TO = 32_000;

    private FreePort() {}

    static int find() {
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(FROM, TO);
        } while (!isFree(port));
        return port;
    }

    /** The port itself if one is given. */
    static int orElseFree(int port) {
        if (port == ANY) {
            return find();
        }
        if (!isFree(port)) {
            throw new ServerNotStarted("Port %d is taken by another program".formatted(port));
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
