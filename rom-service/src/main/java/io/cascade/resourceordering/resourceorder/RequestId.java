package io.cascade.resourceordering.resourceorder;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells one try to build an item from another; the network knows its commands by this.
 *
 * @param orderId holds no colon
 */
public record RequestId(String orderId, String itemId, int attempt) {

    private static final Pattern TEXT = Pattern.compile("([^:]+):(.+):(\\d{1,9})", Pattern.DOTALL);

    /** The request that this text names, if it names one. */
    public static Optional<RequestId> in(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new RequestId(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }

    /** By which the inventory knows what is reserved for this try. */
    public ReservationKey reservation(int position) {
        return new ReservationKey(this, position);
    }

    @Override
    public String toString() {
        return "%s:%s:%d".formatted(orderId, itemId, attempt);
    }
}
