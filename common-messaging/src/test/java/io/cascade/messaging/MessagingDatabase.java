package io.cascade.messaging;

import io.cascade.testing.TestDatabase;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A real database with the tables of the mechanism, and how a service gets at it. */
public record MessagingDatabase(DataSource source, JdbcTemplate jdbc, TransactionTemplate transaction) {

    public static MessagingDatabase fresh() {
        var source = TestDatabase.fresh();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/messaging/V1__platform.sql")).execute(source);
        return new MessagingDatabase(
                source, new JdbcTemplate(source), new TransactionTemplate(new JdbcTransactionManager(source)));
    }

    public int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    public void clear(String... tables) {
        jdbc.execute("truncate " + String.join(", ", tables));
    }
}
