package io.cascade.catalog.entry;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.JsonDocumentConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an entry says of it.
 *
 * @param lifecycleStatus a free word in TMF620, of which a release knows {@code Active}, {@code Launched}, {@code
 *     Retired} and {@code Obsolete}
 * @param schema the {@code @type} of the entry
 * @param content everything that only some types have, as its author wrote it
 */
@Embeddable
public record Description(
        String name,
        @Nullable String description,
        String lifecycleStatus,
        String schema,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Convert(converter = JsonDocumentConverter.class) JsonDocument content) {

    private static final Set<String> ACTIVE = Set.of("Active", "Launched");
    private static final Set<String> RETIRED = Set.of("Retired", "Obsolete");

    boolean isActive() {
        return ACTIVE.contains(lifecycleStatus);
    }

    boolean isRetired() {
        return RETIRED.contains(lifecycleStatus);
    }

    /** Completed by what entries of the type say unless their authors say otherwise. */
    public Description withDefaultsOf(EntryType type) {
        var complete = new LinkedHashMap<>(type.defaultsBeside(content));
        complete.putAll(content.values());
        return new Description(
                name, description, lifecycleStatus, schema, validFrom, validUntil, new JsonDocument(complete));
    }
}
