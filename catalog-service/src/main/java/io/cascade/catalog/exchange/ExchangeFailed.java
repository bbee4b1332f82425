package io.cascade.catalog.exchange;

/** A job cannot be done as it was asked for; the message tells its client why. */
public final class ExchangeFailed extends RuntimeException {

    public ExchangeFailed(String reason) {
        super(reason);
    }

    /** Why, in words for the client. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
