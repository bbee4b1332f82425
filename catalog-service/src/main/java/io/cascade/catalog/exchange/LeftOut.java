package io.cascade.catalog.exchange;

import java.util.ArrayList;
import java.util.List;

/** The entries that an import could not take: how many they are, and why the first of them. */
public final class LeftOut {

    private static final int MOST_REASONS = 100;

    private final List<String> reasons = new ArrayList<>();
    private int entries;

    public void add(String reason) {
        entries++;
        if (reasons.size() < MOST_REASONS) {
            reasons.add(reason);
        }
    }

    public boolean isNothing() {
        return entries == 0;
    }

    @Override
    public String toString() {
        return entries + " not imported: " + String.join("; ", reasons);
    }
}
