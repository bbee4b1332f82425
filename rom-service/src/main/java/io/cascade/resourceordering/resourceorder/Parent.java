package io.cascade.resourceordering.resourceorder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an order is placed for, in the words of the one who placed it.
 *
 * @param type such as {@code serviceOrder}
 */
@Embeddable
public record Parent(
        @Column(name = "parent_type", updatable = false) @Nullable String type,

        @Column(name = "parent_id", updatable = false) @Nullable String id) {}
