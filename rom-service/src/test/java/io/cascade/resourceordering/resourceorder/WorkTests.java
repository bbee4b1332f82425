package io.cascade.resourceordering.resourceorder;

import static io.cascade.resourceordering.ResourceOrderBuilder.NINE;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Standing;
import io.cascade.kernel.lifecycle.Waiting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkTests {

    private final ResourceOrder order = goldenOrder().placed();

    @Test
    void isDueWhenTheFirstAwaitedAnswerIs() {
        assertThat(order.work().nextAnswerDue()).isEmpty();

        tell("ROI-007", NINE.plusSeconds(90));
        tell("ROI-001", NINE.plusSeconds(60));

        assertThat(order.work().nextAnswerDue()).contains(NINE.plusSeconds(60));
    }

    @Test
    void awaitsNoAnswerAboutWhatIsHeld() {
        tell("ROI-001", NINE.plusSeconds(60));
        tell("ROI-007", NINE.plusSeconds(90));
        var reason = Waiting.on(Party.OPERATIONS, "test", "no light", NINE).until(NINE.plusSeconds(5));
        order.hold(item("ROI-001"), reason, "not activated");

        assertThat(order.work().nextAnswerDue()).contains(NINE.plusSeconds(90));
        assertThat(order.work().held()).containsExactly(item("ROI-001"));
        assertThat(order.work().standing()).isEqualTo(Standing.HELD);
    }

    @Test
    void isNotInAPhaseWithItemsThatAreDone() {
        tell("ROI-001", NINE);
        assertThat(order.work().isCommanded()).isTrue();
        assertThat(order.work().in(ItemPhase.ACTIVATING)).containsExactly(item("ROI-001"));

        order.complete(item("ROI-001"), List.of(), NINE);

        assertThat(order.work().in(ItemPhase.ACTIVATING)).isEmpty();
        assertThat(order.work().in(ItemPhase.DONE)).isEmpty();
        assertThat(order.work().open()).hasSize(6).doesNotContain(item("ROI-001"));
    }

    @Test
    void isUnknownToTheNetworkWhileNothingWasTold() {
        assertThat(order.work().isCommanded()).isFalse();
    }

    private void tell(String id, Instant due) {
        var told = Waiting.on(Party.NETWORK, "test", "told", NINE).until(due);
        order.activating(item(id), Map.of(), List.of(), told);
    }

    private ResourceOrderItem item(String id) {
        return order.work().find(id).orElseThrow();
    }
}
