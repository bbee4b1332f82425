package io.cascade.web.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.memory.MemoryBudget;
import io.cascade.kernel.refusal.ServiceBusy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestShareTests {

    private static final int KIB = 1024;

    private final MemoryBudget budget = new MemoryBudget(100 * KIB, Duration.ofMillis(20));

    @Test
    void whatNeedsLittleDoesNotWaitForWhatNeedsMuch() {
        try (var large = new RequestShare(budget, new MemoryBudget(20 * KIB, Duration.ZERO));
                var little = new RequestShare(budget, new MemoryBudget(20 * KIB, Duration.ZERO))) {
            large.growForDocuments(100 * KIB);

            assertThatCode(() -> little.growForDocuments(KIB)).doesNotThrowAnyException();
            assertThatCode(() -> little.growForBody(KIB, 10)).doesNotThrowAnyException();
            assertThat(little.hasAtOnceForDocuments(16 * KIB)).isFalse();
            assertThatThrownBy(() -> little.growForBody(16 * KIB, 10)).isInstanceOf(ServiceBusy.class);
        }
    }
}
