package io.cascade.testing.architecture.samples.kept.shelf;

/** Where it is told that a shelf has changed. */
public interface ShelfAnnouncements {
    void tell(Shelf shelf);
}
