package io.cascade.testing.architecture.samples.kept.shelf.wire;

import io.cascade.testing.architecture.samples.kept.shelf.Shelf;

/** Shows a shelf. */
public class ShelfMapper {

    public String show(Shelf shelf) {
        return shelf.toString();
    }
}
