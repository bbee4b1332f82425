package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** A reference to one item of a quote. */
public record QuoteItem(
        String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String quoteHref,
        String quoteId,
        @Nullable String quoteName) {}
