package io.cascade.productordering.productorder;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What the qualifier said of a place, kept with the item that it qualified.
 *
 * @param derived the characteristics that travel down: exchange, distributionPoint, accessTechnology, servingArea
 * @param source who said so
 * @param validUntil until when it may be relied on
 */
public record Qualification(
        Map<String, String> derived,
        String source,
        @Nullable Instant validUntil) {

    /** For items that need no place. */
    public static final Qualification NOT_NEEDED = new Qualification(Map.of(), "none", null);

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<Qualification> {
        Column() {
            super(Qualification.class);
        }
    }
}
