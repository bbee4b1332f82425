package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Where the next page of an unsorted list begins. It carries the count of the first page too, so that nothing is counted
 * again: turning a page costs the same at any depth.
 *
 * @param list the list that it is a place in: another one has other places
 * @param total how many entries matched when the list was begun
 * @param last what the last entry of the page before is ordered by
 */
record Cursor(String list, int total, String last) {

    static final String PARAMETER = "after";

    private static final Pattern SHAPE =
            Pattern.compile("(?<list>\\p{XDigit}+):(?<total>\\d{1,9}):(?<last>[^\\x00]{1,200})");

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((list + ":" + total + ":" + last).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RequestRefused when it was not made here, or in another list */
    static Cursor decode(String given, String list) {
        var shape = SHAPE.matcher(decoded(given));
        if (!shape.matches() || !shape.group("list").equals(list)) {
            throw foreign();
        }
        return new Cursor(list, Integer.parseInt(shape.group("total")), shape.group("last"));
    }

    static RequestRefused foreign() {
        return RequestRefused.breaksContract(
                PARAMETER, "is no place in this list: take it from the link to the next page");
    }

    private static String decoded(String given) {
        try {
            return new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }
}
