package io.cascade.testing.architecture.samples.kept.order.web;

class OrderRequests {

    private final Door door = new Door();

    void amend() {
        amendTheOne();
    }

    private void amendTheOne() {
        door.change(() -> {});
    }
}
