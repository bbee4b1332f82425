package io.cascade.productordering.productorder.application;

import io.cascade.platform.cancellation.CancelOrders;
import io.cascade.platform.cancellation.CancelTaskAnnouncements;
import io.cascade.platform.cancellation.CancelTasks;
import io.cascade.platform.errand.Errands;
import io.cascade.platform.ids.Ids;
import io.cascade.productordering.productorder.ProductOrder;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** How product orders are cancelled. */
@Configuration(proxyBeanMethods = false)
class Cancellation {

    @Bean
    CancelTasks cancelTasks(JdbcTemplate jdbc) {
        return new CancelTasks(jdbc);
    }

    @Bean
    CancelOrders<ProductOrder> cancelOrders(
            CancelTasks tasks,
            CancelTaskAnnouncements announcements,
            OrderTransactions orders,
            TransactionTemplate transaction,
            Errands errands,
            Ids ids,
            Clock clock) {
        return new CancelOrders<>(
                tasks, announcements, orders, order -> order.cancel(clock.instant()), transaction, errands, ids, clock);
    }
}
