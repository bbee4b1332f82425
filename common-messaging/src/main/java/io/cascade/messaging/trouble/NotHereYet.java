package io.cascade.messaging.trouble;

/** Something that is needed has not come yet, such as a catalog release; it is on its way. */
public final class NotHereYet extends RuntimeException {

    public NotHereYet(String message) {
        super(message);
    }
}
