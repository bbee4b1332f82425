package io.cascade.testing.architecture.samples.broken.shelf.web;

/** At the edge. */
public class ShelfController {

    public void show() {
        // to whoever asks
    }
}
