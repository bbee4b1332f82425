package io.cascade.catalog.entry.wire;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.Description;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.tmf.catalog.CatalogEntryDto;
import io.cascade.tmf.catalog.TimePeriodDto;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Between the contract of any type of entry and an entry: what all types have becomes its description, the rest its
 * content, unread.
 */
public final class EntryMapper {

    private static final String UNTIL_ITS_AUTHOR_SAYS_MORE = "In design";

    private EntryMapper() {}

    public static NewEntry toNewEntry(EntryType type, Object body) {
        var dto = Json.mapper().convertValue(body, CatalogEntryDto.class);
        var validity = Objects.requireNonNullElseGet(dto.validFor(), () -> new TimePeriodDto(null, null));
        var description = new Description(
                dto.name(),
                dto.description(),
                Objects.requireNonNullElse(dto.lifecycleStatus(), UNTIL_ITS_AUTHOR_SAYS_MORE),
                Objects.requireNonNullElse(dto.type(), type.schema()),
                asShown(validity.startDateTime()),
                asShown(validity.endDateTime()),
                new JsonDocument(dto.extension()));
        return new NewEntry(type, dto.id(), dto.version(), description);
    }

    /** The entry with the attributes of all types in front and its content behind them. */
    public static CatalogEntryDto toDto(CatalogEntry entry) {
        var key = entry.key();
        var description = entry.description();
        return new CatalogEntryDto(
                key.id(),
                key.type().hrefOf(key.id()),
                description.name(),
                description.description(),
                key.version(),
                description.lifecycleStatus(),
                entry.lastUpdate(),
                validityOf(description),
                description.schema(),
                description.content().values());
    }

    public static <D> D toDto(CatalogEntry entry, Class<D> contract) {
        return Json.mapper().convertValue(toDto(entry), contract);
    }

    /** What is stored is what clients see, so that sending it back changes nothing. */
    private static @Nullable Instant asShown(@Nullable Instant given) {
        return given == null ? null : given.truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable TimePeriodDto validityOf(Description description) {
        return description.validFrom() == null && description.validUntil() == null
                ? null
                : new TimePeriodDto(description.validFrom(), description.validUntil());
    }
}
