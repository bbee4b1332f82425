package io.cascade.activation;

/** Where a command is: in the network, or nowhere. */
public sealed interface Whereabouts {

    /** The network never heard of it; it will be told again. */
    record Unheard() implements Whereabouts {}

    /** The network is at work on it. */
    record UnderWay() implements Whereabouts {}

    /** The network has ended its work on it. */
    record Decided(Verdict verdict) implements Whereabouts {}
}
