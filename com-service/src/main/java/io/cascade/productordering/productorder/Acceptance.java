package io.cascade.productordering.productorder;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the assessment settled about one item.
 *
 * @param specificationId absent for a bundle
 * @param characteristics the ordered ones, completed by the catalog's defaults
 */
public record Acceptance(
        String itemId,
        @Nullable String specificationId,
        Map<String, Object> characteristics,
        Qualification qualification) {}
