package io.cascade.testing.architecture.samples.broken.shelf;

import io.cascade.testing.architecture.samples.broken.shelf.application.FillShelf;

/** Knows of what lies around it. */
public class Shelf {

    private final FillShelf filler = new FillShelf();

    void fill() {
        filler.fill();
    }
}
