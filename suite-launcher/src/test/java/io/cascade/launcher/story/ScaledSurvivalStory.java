package io.cascade.launcher.story;

import io.cascade.launcher.suite.Instances;
import io.cascade.launcher.suite.Suite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two of COM, SOM and ROM side by side, and somebody who kills one of each: no order is lost, none has a twin. */
class ScaledSurvivalStory {

    @Test
    void oneOfEachPairDiesInTheMiddleOfThirtyOrdersAndAllComplete() {
        var pairs = Instances.of("com-service=2,som-service=2,rom-service=2");
        try (var fire = OrdersUnderFire.start(Suite.throwAway().instances(pairs))) {
            fire.completeExactlyOnceThoughEachDies(
                    "scaled", 30, List.of("com-service", "som-service-2", "rom-service", "com-service-2"));
        }
    }
}
