package io.cascade.web.bounds;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which bounds hold where.
 *
 * @param body what holds at any address
 * @param large what holds at the addresses of collections that take many entries at once
 * @param largeAt those addresses
 */
@ConfigurationProperties("cascade.bounds")
record BodyBounds(
        Bounds body, @Nullable Bounds large, @DefaultValue Set<String> largeAt) {

    Bounds at(String address) {
        var path = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return large != null && largeAt.contains(path) ? large : body;
    }
}
