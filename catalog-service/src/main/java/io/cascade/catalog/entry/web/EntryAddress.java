package io.cascade.catalog.entry.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which version of which entry a client means, as TMF630 writes it at the end of a path: {@code PO-1} for the latest,
 * {@code PO-1:(version=1.0)} for one.
 */
record EntryAddress(String id, @Nullable String version) {

    private static final Pattern OF_ONE_VERSION = Pattern.compile("(.+):\\(version=([^()]+)\\)");

    static EntryAddress of(String text) {
        var address = OF_ONE_VERSION.matcher(text);
        return address.matches() ? new EntryAddress(address.group(1), address.group(2)) : new EntryAddress(text, null);
    }
}
