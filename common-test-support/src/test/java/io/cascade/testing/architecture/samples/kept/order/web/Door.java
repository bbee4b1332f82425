package io.cascade.testing.architecture.samples.kept.order.web;

class Door {

    void change(Runnable change) {
        change.run();
    }
}
