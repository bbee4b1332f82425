package io.cascade.testing.architecture.samples.broken.shelf.application;

import io.cascade.testing.architecture.samples.broken.shelf.messaging.ShelfEvents;

/** Tells others by itself. */
public class FillShelf {

    private final ShelfEvents events = new ShelfEvents();

    public void fill() {
        events.tell();
    }
}
