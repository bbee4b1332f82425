package io.cascade.testing.architecture.samples.broken.order;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;

class OrderController {

    @PatchMapping
    void amend() {
        remove();
    }

    @DeleteMapping
    void remove() {}
}
