package io.cascade.testing.architecture.samples.kept.order.web;

class Documents {

    void change(Runnable change) {
        change.run();
    }
}
