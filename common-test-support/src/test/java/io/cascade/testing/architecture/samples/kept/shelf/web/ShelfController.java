package io.cascade.testing.architecture.samples.kept.shelf.web;

import io.cascade.testing.architecture.samples.kept.shelf.Shelf;
import io.cascade.testing.architecture.samples.kept.shelf.application.FillShelf;
import io.cascade.testing.architecture.samples.kept.shelf.wire.ShelfMapper;

/** Answers those who ask. */
public class ShelfController {

    private final FillShelf fill = new FillShelf();
    private final ShelfMapper mapper = new ShelfMapper();

    public String fill(Shelf shelf) {
        fill.fill(shelf, changed -> {});
        return mapper.show(shelf);
    }
}
