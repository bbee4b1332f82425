package io.cascade.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.decomposition.ExpressionCompiler.BadExpression;
import io.cascade.decomposition.SharedExpressions.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharedExpressionsTests {

    private static final Variables SPEED = Variables.ofRule(Map.of("speed", ValueType.INTEGER));

    private final SharedExpressions shared = new SharedExpressions();

    @Test
    void compilesTheSameOnce() throws BadExpression {
        var first = compiled(new Source("item.speed > 1", true, SPEED));

        assertThat(compiled(new Source("item.speed > 1", true, SPEED))).isSameAs(first);
        assertThat(compiled(new Source("item.speed > 1", false, SPEED))).isNotSameAs(first);
        assertThat(compiled(new Source("item.speed > 1", true, Variables.ofRule(Map.of()))))
                .isNotSameAs(first);
    }

    @Test
    void forgetsWhatNobodyUsesAnyMore() throws BadExpression {
        compiled(new Source("item.speed > 1", true, SPEED));

        await().until(() -> {
            System.gc();
            return shared.size() == 0;
        });
    }

    private Expression compiled(Source source) throws BadExpression {
        return shared.get(source, meant -> new BrokenExpression(meant.text(), "made up"));
    }
}
