package io.cascade.resourceordering.resourceorder;

/** How far the work on an item has come: the inner side of its state. */
public enum ItemPhase {
    /** Some item that it depends on is not done. */
    AWAITING_PREDECESSORS,
    /** Its resources are to be reserved. */
    ALLOCATING,
    /** Its resources are reserved and the network was told; its verdict is awaited. */
    ACTIVATING,
    /** The network did what was asked, and its own word confirms it. */
    DONE
}
