package io.cascade.platform.web.listing;

import io.cascade.platform.web.RequestRefused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Where the next page of an unsorted list begins. It carries the count of the first page too, so that nothing is counted
 * again: turning a page costs the same at any depth.
 *
 * @param total how many entries matched when the list was begun
 * @param last what the last entry of the page before is ordered by
 */
record Cursor(int total, String last) {

    static final String PARAMETER = "after";

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((total + ":" + last).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RequestRefused when it was not made here */
    static Cursor decode(String given) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return new Cursor(Integer.parseInt(text.substring(0, colon)), text.substring(colon + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw RequestRefused.breaksContract(
                    PARAMETER, "is no place in a list: take it from the link to the next page");
        }
    }
}
