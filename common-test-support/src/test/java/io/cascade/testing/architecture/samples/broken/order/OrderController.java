package io.cascade.testing.architecture.samples.broken.order;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;

class OrderController {

    @GetMapping
    void show(@PathVariable String id) {}

    @PatchMapping
    void amend() {
        remove();
    }

    @DeleteMapping
    void remove() {}
}
