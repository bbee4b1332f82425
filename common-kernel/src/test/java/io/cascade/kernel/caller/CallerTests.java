package io.cascade.kernel.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class CallerTests {

    private static final Caller SHOP = new Caller("shop", Set.of(), Set.of("CUST-1", "CUST-2"));

    @Test
    void isTheServiceItselfUntilSomebodyAsks() {
        assertThat(Caller.current().id()).isEqualTo("service");
        assertThat(Caller.current().speaksForAll()).isTrue();
    }

    @Test
    void isWhoeverHasTheWorkDoneAndTheOneBeforeAfterwards() {
        SHOP.has(() -> {
            assertThat(Caller.current()).isEqualTo(SHOP);
            assertThat(MDC.get(Caller.KEY)).isEqualTo("shop");
            Caller.ownWork("errand plan")
                    .has(() -> assertThat(Caller.current().id()).isEqualTo("errand plan"));
            assertThat(Caller.current()).isEqualTo(SHOP);
        });
        assertThat(Caller.current().id()).isEqualTo("service");
    }

    @Test
    void isTheOneBeforeAfterAFailureToo() {
        assertThatThrownBy(() -> SHOP.has(() -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(Caller.current()).isNotEqualTo(SHOP);
    }

    @Test
    void isNotHandedToOtherThreads() {
        var seen = new CompletableFuture<Caller>();
        SHOP.has(() -> {
            Thread.ofVirtual().start(() -> seen.complete(Caller.current()));
            assertThat(seen.join()).isNotEqualTo(SHOP);
        });
    }

    @Test
    void speaksForAllWhenItRunsTheSuite() {
        assertThat(SHOP.speaksForAll()).isFalse();
        assertThat(Caller.ownWork("errand plan").speaksForAll()).isTrue();
    }
}
