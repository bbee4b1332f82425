package io.cascade.messaging.errand;

/**
 * Orders that wait for somebody who ought to report by himself. When nothing has been heard for long, he is asked: an event
 * that was lost on its way is lost for minutes, not for ever.
 *
 * @param kind the errand that asks
 * @param subjects SQL that selects the orders that wait, as {@code subject}, with {@code heard_at} and {@code inquiries}
 */
public record Silence(String kind, String subjects) {}
