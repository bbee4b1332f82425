package io.cascade.serviceordering.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds items that could never start because they wait for each other in a circle. */
final class Cycles {

    private Cycles() {}

    /** The items on a circle or behind one; empty for a graph that can be walked to its end. */
    static List<PlannedItem> in(List<PlannedItem> items) {
        var done = new HashSet<String>();
        var waiting = new ArrayList<>(items);
        while (waiting.removeIf(item -> done.containsAll(item.dependsOn()) && done.add(item.itemId()))) {
            // each round starts whatever has nothing left to wait for
        }
        return waiting;
    }
}
