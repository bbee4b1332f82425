package io.cascade.kernel.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * When an order last heard of the one that it waits for below.
 *
 * @param at to the nearest half minute: news that follow each other closely need not all be noted
 * @param inquiries how often it has asked since, without learning anything
 */
@Embeddable
public record LastHeard(
        @Column(name = "heard_at") Instant at,
        @Column(name = "inquiries") int inquiries) {

    private static final Duration CLOSELY = Duration.ofSeconds(30);

    public static LastHeard of(Instant at) {
        return new LastHeard(at, 0);
    }

    /** News have come by themselves. */
    public LastHeard again(Instant now) {
        return inquiries == 0 && now.isBefore(at.plus(CLOSELY)) ? this : of(now);
    }

    /** It had to be asked for. */
    public LastHeard asked(Instant now) {
        return new LastHeard(now, inquiries + 1);
    }
}
