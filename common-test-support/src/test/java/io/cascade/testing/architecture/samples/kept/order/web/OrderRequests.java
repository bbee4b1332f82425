package io.cascade.testing.architecture.samples.kept.order.web;

class OrderRequests {

    private final Documents documents = new Documents();

    void amend() {
        documents.change(() -> {});
    }
}
