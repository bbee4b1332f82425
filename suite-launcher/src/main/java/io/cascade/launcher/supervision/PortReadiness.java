package io.cascade.launcher.supervision;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.function.BooleanSupplier;

/** A server is ready when it accepts connections on its loopback port. */
public record PortReadiness(int port) implements BooleanSupplier {

    private static final int PATIENCE_IN_MILLISECONDS = 500;

    @Override
    public boolean getAsBoolean() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_IN_MILLISECONDS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
