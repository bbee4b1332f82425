package io.cascade.catalog.exchange;

import java.util.ArrayList;
import java.util.List;

/** The entries that an import could not take: how many they are, and why the first of them. */
public final class LeftOut {

    private static final int MOST = 1_000;
    private static final int MOST_REASONS = 100;

    private final List<String> reasons = new ArrayList<>();
    private int entries;

    public void add(String reason) {
        entries++;
        if (reasons.size() < MOST_REASONS) {
            reasons.add(reason);
        }
    }

    /** @throws ExchangeFailed when there are so many that the content makes no sense */
    public void refuseTooMany() {
        if (entries >= MOST) {
            throw new ExchangeFailed("given up after %d mistakes: %s".formatted(entries, this));
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
