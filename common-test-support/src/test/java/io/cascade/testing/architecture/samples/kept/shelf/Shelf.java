package io.cascade.testing.architecture.samples.kept.shelf;

/** Knows of nothing around it. */
public class Shelf {

    public void fill() {
        // with whatever there is
    }
}
