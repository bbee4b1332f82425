package io.cascade.ordering.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.weight.HeavyWork;
import io.cascade.messaging.weight.HeavyWork.Turn;
import io.cascade.messaging.weight.TooMuchAtOnce;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that are light as they are stored, and of which rules make what they like. */
class ErrandTransactionsTests {

    private static final long HEAP = Runtime.getRuntime().maxMemory();
    private static final String TEXT = "x".repeat((int) (HEAP / 10_000));
    private static final List<Errand> PLANNING = IntStream.range(0, 100)
            .mapToObj(number -> new Errand("plan", "order " + number, number, 0, null))
            .toList();

    /** A batch may need a hundredth of the heap. */
    private final HeavyWork heavy = new HeavyWork(0.01, 0.05);

    private final Errands errands = mock();
    private final Aggregates<Aggregate> orders = mock();
    private final Announcements<Aggregate> announcements = mock();
    private final TransactionTemplate transaction = mock();
    private final ErrandTransactions<Aggregate> transactions =
            new ErrandTransactions<>(Aggregate.class, transaction, orders, announcements, errands, heavy);
    private final AtomicInteger changed = new AtomicInteger();

    @BeforeEach
    void thereAreOrders() {
        doAnswer(call -> {
                    call.<Consumer<TransactionStatus>>getArgument(0).accept(mock());
                    return null;
                })
                .when(transaction)
                .executeWithoutResult(any());
        when(orders.lockAll(any()))
                .thenAnswer(call -> Stream.of(call.<String[]>getArgument(0))
                        .map(ErrandTransactionsTests::order)
                        .toList());
    }

    @Test
    void whatRulesMakeOfABatchIsWeighedAsItIsMade() {
        assertThatThrownBy(() -> transactions.finishMaking(PLANNING, order -> changed.incrementAndGet()))
                .isInstanceOf(TooMuchAtOnce.class);

        assertThat(changed).hasValueBetween(20, 30);
        verify(errands, never()).done(any());
    }

    @Test
    void whatBecomesTooHeavyByItselfIsMadeInItsTurn() {
        heavy.alone(Turn.ERRANDS, () -> transactions.finishMaking(PLANNING, order -> changed.incrementAndGet()));

        assertThat(changed).hasValue(100);
        verify(errands).done(PLANNING);
    }

    @Test
    void aBatchOfWhichLittleIsMadeIsDoneTogether() {
        transactions.finishMaking(PLANNING.subList(0, 20), order -> changed.incrementAndGet());

        assertThat(changed).hasValue(20);
        verify(errands).done(PLANNING.subList(0, 20));
    }

    private static Aggregate order(String id) {
        Aggregate order = mock();
        when(order.getId()).thenReturn(id);
        when(order.documents()).thenReturn(Stream.of(JsonDocument.of(Map.of("text", TEXT))));
        return order;
    }
}
