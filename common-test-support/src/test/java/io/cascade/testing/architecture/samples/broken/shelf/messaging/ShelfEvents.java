package io.cascade.testing.architecture.samples.broken.shelf.messaging;

import io.cascade.testing.architecture.samples.broken.shelf.web.ShelfController;

/** Shows what it tells by somebody else at the edge. */
public class ShelfEvents {

    private final ShelfController controller = new ShelfController();

    public void tell() {
        controller.show();
    }
}
