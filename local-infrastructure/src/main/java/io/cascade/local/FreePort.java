package io.cascade.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a loopback port that nobody listens on at the moment. */
final class FreePort {

    /** Stands for "any free port" wherever a port is asked for. */
    static final int ANY = 0;

    private FreePort() {}

    static int find() {
        return orElseFree(ANY);
    }

    /** The port itself if one is given. */
    static int orElseFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerNotStarted("Port %d is taken by another program".formatted(port), e);
        }
    }
}
