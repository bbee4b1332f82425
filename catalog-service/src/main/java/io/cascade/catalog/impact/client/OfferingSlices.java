package io.cascade.catalog.impact.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The ids of offerings in as few queries as take them: one may have so many conditions and so many characters. */
final class OfferingSlices {

    private static final int MOST_IDS = 80;
    private static final int MOST_CHARACTERS = 4_000;
    private static final int CHARACTERS_BETWEEN = 3;

    private OfferingSlices() {}

    static List<List<String>> of(Collection<String> ids) {
        var slices = new ArrayList<List<String>>();
        var slice = new ArrayList<String>();
        int characters = 0;
        for (var id : new TreeSet<>(ids)) {
            int more = URLEncoder.encode(id, StandardCharsets.UTF_8).length() + CHARACTERS_BETWEEN;
            if (!slice.isEmpty() && (slice.size() == MOST_IDS || characters + more > MOST_CHARACTERS)) {
                slices.add(List.copyOf(slice));
                slice.clear();
                characters = 0;
            }
            slice.add(id);
            characters += more;
        }
        if (!slice.isEmpty()) {
            slices.add(List.copyOf(slice));
        }
        return slices;
    }
}
