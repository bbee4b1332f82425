package io.cascade.productordering.fulfilment.client;

import java.util.ArrayList;
import java.util.List;

/** What a customer reads when everything ordered is active: the products by name, as many as a message has room for. */
final class CompletionNotice {

    /** Fewer characters than any of those who deliver messages take. */
    static final int LONGEST = 1_000;

    private static final int LONGEST_NAME = 100;
    private static final int NAMED = 8;

    private CompletionNotice() {}

    static String of(List<String> products) {
        int named = products.size() <= NAMED + 1 ? products.size() : NAMED;
        var parts = new ArrayList<>(
                products.stream().limit(named).map(CompletionNotice::shortened).toList());
        if (named < products.size()) {
            parts.add("%d more".formatted(products.size() - named));
        }
        return parts.isEmpty()
                ? "Your order is complete."
                : "%s %s active now.".formatted(enumerated(parts), verb(products));
    }

    private static String verb(List<String> products) {
        return products.size() == 1 ? "is" : "are";
    }

    private static String enumerated(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    /** Never through the middle of a character. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 2)) ? LONGEST_NAME - 2 : LONGEST_NAME - 1;
        return name.substring(0, end) + "…";
    }
}
