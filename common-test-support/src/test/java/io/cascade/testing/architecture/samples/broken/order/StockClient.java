package io.cascade.testing.architecture.samples.broken.order;

import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.client.RestClient;

class StockClient {

    @Transactional
    String ask(RestClient stock) {
        return stock.get().uri("/stock").retrieve().body(String.class);
    }

    static class Programmatic {

        void ask(TransactionTemplate transaction, RestClient stock) {
            transaction.executeWithoutResult(status -> stock.delete());
        }
    }
}
