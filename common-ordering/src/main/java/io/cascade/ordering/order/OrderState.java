package io.cascade.ordering.order;

/** What is asked of a state of any order, whatever states it has. */
public interface OrderState {

    /** Whether nothing comes after it. */
    boolean isFinal();

    boolean isCancelled();

    /** Whether it is being found out whether the order can be cancelled. */
    boolean isCancellationAssessed();

    /** Whether somebody wants it cancelled and it is not yet known, or not yet done. */
    boolean isBeingCancelled();
}
