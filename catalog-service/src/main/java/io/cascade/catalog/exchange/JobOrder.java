package io.cascade.catalog.exchange;

import io.cascade.kernel.json.JsonDocument;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks a job to do.
 *
 * @param url where an import reads from; what an export says of it is kept and not used
 * @param path names the one collection that is meant; absent for the whole catalog
 * @param query which entries an export takes, written as a list's filters are
 * @param carried what else the client says
 */
@Embeddable
public record JobOrder(
        @Enumerated(EnumType.STRING) JobKind kind,
        @Enumerated(EnumType.STRING) Catalog catalog,
        String url,
        @Nullable String path,
        @Nullable String query,
        String contentType,
        JsonDocument carried) {}
