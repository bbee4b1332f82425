package io.cascade.testing.architecture.samples.kept.shelf.application;

import io.cascade.testing.architecture.samples.kept.shelf.Shelf;
import io.cascade.testing.architecture.samples.kept.shelf.ShelfAnnouncements;

/** Changes a shelf and has it told. */
public class FillShelf {

    public void fill(Shelf shelf, ShelfAnnouncements announcements) {
        shelf.fill();
        announcements.tell(shelf);
    }
}
