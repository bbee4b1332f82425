package io.cascade.activation;

/** The network will not do what it was asked; asking again as it is makes no sense. */
public final class CommandRefused extends RuntimeException {

    /** @param message the network's reason, in words for an operator */
    public CommandRefused(String message) {
        super(message);
    }
}
