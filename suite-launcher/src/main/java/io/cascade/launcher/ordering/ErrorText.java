package io.cascade.launcher.ordering;

import io.cascade.tmf.common.OrderErrorDto;

/** Why an order cannot go on, in one line. */
final class ErrorText {

    private ErrorText() {}

    static String of(OrderErrorDto error) {
        var text = new StringBuilder("  ").append(error.code()).append(": ").append(error.reason());
        if (error.itemId() != null) {
            text.append(" (item ").append(error.itemId());
            text.append(error.path() == null ? ")" : ", " + error.path() + ")");
        }
        if (error.alternative() != null && !error.alternative().isEmpty()) {
            text.append("; alternatives: ").append(error.alternative());
        }
        return text.toString();
    }
}
