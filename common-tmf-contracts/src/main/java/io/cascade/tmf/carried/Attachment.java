package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** A document or picture that goes with an entity, by reference or with its content. */
public record Attachment(
        @Nullable String id,
        @Nullable String href,
        @Nullable String attachmentType,
        @Nullable String content,
        @Nullable String description,
        @Nullable String mimeType,
        @Nullable String name,
        @Nullable String url,
        @Nullable Quantity size,
        @Nullable TimePeriodDto validFor,
        @Nullable Boolean isRef) {}
