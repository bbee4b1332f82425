package io.cascade.resourceordering.activation;

/** The network will not do what it was asked; asking again as it is makes no sense. */
public final class CommandRefused extends RuntimeException {

    public CommandRefused(String message) {
        super(message);
    }
}
