package io.cascade.testing.architecture.samples.kept.order;

import org.springframework.web.client.RestClient;

class StockClient {

    String ask(RestClient stock) {
        return stock.get().uri("/stock").retrieve().body(String.class);
    }
}
