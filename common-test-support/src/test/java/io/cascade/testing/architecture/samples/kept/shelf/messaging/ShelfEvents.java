package io.cascade.testing.architecture.samples.kept.shelf.messaging;

import io.cascade.testing.architecture.samples.kept.shelf.Shelf;
import io.cascade.testing.architecture.samples.kept.shelf.ShelfAnnouncements;
import io.cascade.testing.architecture.samples.kept.shelf.wire.ShelfMapper;

/** Tells that a shelf has changed. */
public class ShelfEvents implements ShelfAnnouncements {

    private final ShelfMapper mapper = new ShelfMapper();

    @Override
    public void tell(Shelf shelf) {
        mapper.show(shelf);
    }
}
