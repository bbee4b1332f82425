package io.cascade.ordering.cancellation;

/** What became of the wish to cancel an order. */
public sealed interface Cancellation {

    /** The order is cancelled. */
    record Done() implements Cancellation {}

    /** Whether it can be cancelled is being found out, or what was done for it is being taken back. */
    record UnderWay() implements Cancellation {}

    /** The order goes on. */
    record Refused(String reason) implements Cancellation {}
}
