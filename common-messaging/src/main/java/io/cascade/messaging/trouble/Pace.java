package io.cascade.messaging.trouble;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How fast the loops of this service go. Every pause between tries, every look and every patience of theirs is as long as
 * usual times the factor {@code cascade.pace}, whether it is a constant or a property: all stay in proportion.
 */
@Component("pace")
public final class Pace {

    public static final Pace USUAL = new Pace(1);

    private final double factor;

    public Pace(@Value("${cascade.pace:1}") double factor) {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("cascade.pace is not above zero: " + factor);
        }
        this.factor = factor;
    }

    /** A millisecond at least. */
    public Duration of(Duration usual) {
        return Duration.ofMillis(Math.max(1, Math.round(usual.toMillis() * factor)));
    }

    /** For schedules, which are written as text, such as {@code PT30S}. */
    public Duration of(String usual) {
        return of(Duration.parse(usual));
    }

    public Pauses of(Pauses usual) {
        return new Pauses(of(usual.first()), of(usual.longest()));
    }
}
