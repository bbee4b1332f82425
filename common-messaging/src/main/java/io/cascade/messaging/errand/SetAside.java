package io.cascade.messaging.errand;

import java.time.Instant;

/**
 * A piece of work that has ended the process several times, each time it was the only one of its kind in hand.
 *
 * @param kind what was to be done
 * @param subject what it was about, such as an order id
 */
public record SetAside(long id, String kind, String subject, String reason, Instant setAsideAt) {}
