package io.cascade.launcher.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.home.ProcessNote;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PastDeathTests {

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");

    private final ProcessNote note = new ProcessNote("com-service", 7, NINE, null, 2, "");

    @Test
    void isWrongAtFirst() {
        assertThat(new PastDeath(up()).isOverAt(NINE.plus(Duration.ofMinutes(4))))
                .isFalse();
    }

    @Test
    void isOnlyWorthKnowingOnceTheMemberHasBeenUpForAWhile() {
        var later = NINE.plus(Duration.ofMinutes(6));

        assertThat(new PastDeath(up()).isOverAt(later)).isTrue();
        assertThat(new PastDeath(up()).sentenceAt(later))
                .isEqualTo("com-service died (2×) and was started again, 6 min 00 s ago the last time");
    }

    @Test
    void isWrongAsLongAsTheMemberIsNotUpAgain() {
        assertThat(new PastDeath(note).isOverAt(NINE.plus(Duration.ofHours(1)))).isFalse();
    }

    private ProcessNote up() {
        return note.readyAfter(Duration.ofSeconds(9));
    }
}
