package io.cascade.inventory.command;

/** Why a command is refused. */
public enum Refusal {
    UNKNOWN_POOL,
    POOL_EXHAUSTED,
    /** No reservation has the key, or the one that had it is released. */
    UNKNOWN_RESERVATION,
    /** Another resource of the specification goes by the name. */
    NAME_TAKEN,
    ILLEGAL_TRANSITION,
    /** The command lacks something that its action or kind needs. */
    INCOMPLETE_COMMAND
}
