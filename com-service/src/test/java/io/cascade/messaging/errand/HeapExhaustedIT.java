package io.cascade.messaging.errand;

import static io.cascade.messaging.life.MortalService.EXHAUSTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.messaging.life.Alone;
import io.cascade.messaging.life.MortalService;
import io.cascade.testing.TestWorkspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that dies of a piece of work for real, until that piece is set aside. */
class HeapExhaustedIT {

    private final TestWorkspace workspace = TestWorkspace.fresh();
    private final JdbcTemplate jdbc = new JdbcTemplate(
            new DriverManagerDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password()));

    @TempDir
    Path logs;

    @Test
    @Timeout(180)
    void dieThreeTimesAloneAndIsSetAsideWhileAllElseIsDone() throws Exception {
        var service = new MortalService(GreedyService.class, workspace, logs.resolve("greedy.log"));
        service.lifeUntil(this::isMigrated, null);
        var harmless = IntStream.range(0, 20).mapToObj("harmless-%d"::formatted);
        Stream.concat(harmless, Stream.of(GreedyService.GREEDY)).forEach(this::fallsDue);

        var deaths = new ArrayList<Integer>();
        var exit = service.lifeUntil(this::isAllDoneOrSetAside, null);
        while (exit == EXHAUSTED) {
            deaths.add(exit);
            exit = service.lifeUntil(this::isAllDoneOrSetAside, exit);
        }

        assertThat(exit).as(service.told()).isZero();
        assertThat(deaths).as("once among others, then alone").hasSize(1 + Alone.MOST_DEATHS);
        assertThat(jdbc.queryForList("select subject from set_aside_work", String.class))
                .containsExactly(GreedyService.GREEDY);
        assertThat(jdbc.queryForList("select subject from errand", String.class))
                .isEmpty();
    }

    private void fallsDue(String subject) {
        jdbc.update(
                "insert into errand (kind, subject, ticket, attempt, due_at) values (?, ?, ?, 0, now())",
                GreedyService.KIND,
                subject,
                subject.hashCode());
    }

    private boolean isMigrated() {
        return jdbc.queryForObject("select to_regclass('set_aside_work') is not null", Boolean.class);
    }

    private boolean isAllDoneOrSetAside() {
        return jdbc.queryForObject("select count(*) = 0 from errand", Boolean.class);
    }
}
