package io.cascade.web;

import org.jspecify.annotations.Nullable;

/** Where something stands in a body. It is written out only when it is told: most of what stands there is right. */
record BodyPath(@Nullable BodyPath above, @Nullable String name, int index) {

    static final BodyPath ROOT = new BodyPath(null, null, 0);

    BodyPath below(String attribute) {
        return new BodyPath(this, attribute, 0);
    }

    BodyPath element(int place) {
        return new BodyPath(this, null, place);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        write(text);
        return text.toString();
    }

    private void write(StringBuilder text) {
        if (above == null) {
            return;
        }
        above.write(text);
        if (name == null) {
            text.append('[').append(index).append(']');
        } else {
            text.append(text.isEmpty() ? "" : ".").append(name);
        }
    }
}
