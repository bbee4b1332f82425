package io.cascade.launcher.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.journey.Branch;
import io.cascade.tmf.common.WaitingDto;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreeTextTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void drawsTheItemsUnderTheOrderWithStatesAndTimesInColumns() {
        Branch tree = branch(
                "product order 42",
                "inProgress",
                Duration.ofMillis(3200),
                null,
                branch(
                        "1 SuperFibre",
                        "inProgress",
                        null,
                        null,
                        branch("SOI-001 Internet-Access", "completed", Duration.ofMillis(1500), null),
                        branch("SOI-002 WiFi-Management", "inProgress", null, null)));

        assertThat(TreeText.draw(tree, NOW))
                .containsExactly(
                        "product order 42                                     inProgress      3.2 s",
                        "└─ 1 SuperFibre                                      inProgress",
                        "   ├─ SOI-001 Internet-Access                        completed       1.5 s",
                        "   └─ SOI-002 WiFi-Management                        inProgress");
    }

    @Test
    void saysOnWhomAnOpenItemWaitsSinceWhenAndUntilWhen() {
        var waiting = new WaitingDto(
                "network",
                "olt-netconf",
                "verdictAwaited",
                "the network's verdict",
                NOW.minusSeconds(5),
                NOW.plusSeconds(90),
                "none");

        assertThat(WaitingText.of(branch("ROI-001", "inProgress", null, waiting), NOW))
                .isEqualTo("waits 5.0 s for olt-netconf, 90.0 s left: the network's verdict");
    }

    @Test
    void saysNothingAboutTheWaitingOfAnItemThatIsOver() {
        var waiting = new WaitingDto("network", "olt-netconf", "verdictAwaited", null, NOW, null, null);

        assertThat(WaitingText.of(branch("ROI-001", "completed", null, waiting), NOW))
                .isEmpty();
    }

    private static Branch branch(
            String label, String state, @Nullable Duration duration, @Nullable WaitingDto waiting, Branch... children) {
        return new Branch(label, label, state, duration, waiting, List.of(children));
    }
}
