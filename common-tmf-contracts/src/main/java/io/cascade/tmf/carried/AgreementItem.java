package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** A reference to an agreement, or to one item of it. */
public record AgreementItem(
        String id,
        @Nullable String href,
        @Nullable String agreementItemId,
        @Nullable String name) {}
