package io.cascade.kernel.lifecycle;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Whose turn it is when something waits. */
public enum Party {
    CUSTOMER("customer"),
    CALENDAR("calendar"),
    CATALOG("catalog"),
    ADDRESS_QUALIFICATION("address qualification"),
    CREDIT_CHECK("credit check"),
    COM("COM"),
    SOM("SOM"),
    ROM("ROM"),
    PARTS("its parts"),
    PREDECESSORS("items that it depends on"),
    PRODUCT_INVENTORY("product inventory"),
    SERVICE_INVENTORY("service inventory"),
    RESOURCE_INVENTORY("resource inventory"),
    BILLING("billing"),
    NETWORK_PLANNING("network planning"),
    NETWORK("network"),
    OPERATIONS("operations"),
    /** Somebody below whom this service does not know. */
    OTHER("somebody else");

    private final String code;
    private final String words;

    Party(String words) {
        this.code = StringUtils.uncapitalize(Stream.of(name().split("_"))
                .map(word -> StringUtils.capitalize(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining()));
        this.words = words;
    }

    /** The party of this name; one that nobody here knows is {@link #OTHER}. */
    public static Party named(@Nullable String name) {
        return Stream.of(values())
                .filter(party -> party.code().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** What programs call it. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public String words() {
        return words;
    }
}
