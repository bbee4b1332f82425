package io.cascade.messaging.errand;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.Lives;
import io.cascade.messaging.life.MortalService;
import io.cascade.messaging.trouble.Pace;
import io.cascade.messaging.trouble.Troubles;
import io.cascade.messaging.weight.HeavyWork;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A process that has nothing but errands, one of which fills its heap whenever it is done.
 * It bears no stereotype, or the services under test would find it, too.
 */
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@Import({
    Alone.class,
    HeavyWork.class,
    ErrandRows.class,
    InheritedErrands.class,
    Lives.class,
    Pace.class,
    ErrandRunner.class,
    Errands.class,
    SetAsideKeys.class,
    SetAsideWork.class,
    Troubles.class
})
class GreedyService {

    static final String KIND = "of a greedy service";
    static final String GREEDY = "greedy";

    public static void main(String... arguments) {
        MortalService.live(GreedyService.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ErrandHandler handler(ErrandRows rows) {
        return new ErrandHandler() {
            @Override
            public String kind() {
                return KIND;
            }

            @Override
            public void handle(List<Errand> batch) {
                batch.stream()
                        .filter(errand -> errand.subject().equals(GREEDY))
                        .forEach(errand -> MortalService.fillTheHeap());
                rows.remove(batch);
            }
        };
    }
}
