package io.cascade.simulator.scripting;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a scripted far side departs from an honest, punctual success. */
public enum Behaviour {
    /** The work takes {@code factor} times as long. */
    @JsonProperty("slow")
    SLOW,
    /** The command is answered 422 and leaves nothing behind. */
    @JsonProperty("refuse")
    REFUSE,
    /** The work ends in failure; a business face (credit, billing and so on) answers 503. */
    @JsonProperty("fail")
    FAIL,
    /** The work never ends, and no callback comes. */
    @JsonProperty("never")
    NEVER,
    /** The callback comes twice. */
    @JsonProperty("twice")
    TWICE,
    /** The work ends in time, its callback comes only after {@code factor} times the duration. */
    @JsonProperty("late")
    LATE,
    /** Success is reported, but the element's state differs from what was asked. */
    @JsonProperty("lie")
    LIE
}
