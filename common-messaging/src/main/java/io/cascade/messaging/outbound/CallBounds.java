package io.cascade.messaging.outbound;

import java.time.Duration;

/**
 * What a call to another server may cost.
 *
 * @param connect how long connecting may take
 * @param silence how long the other side may say nothing
 * @param whole how long it may take from its beginning to the last byte of the answer
 * @param mostBytes how long the body of the answer may be
 */
public record CallBounds(Duration connect, Duration silence, Duration whole, long mostBytes) {}
