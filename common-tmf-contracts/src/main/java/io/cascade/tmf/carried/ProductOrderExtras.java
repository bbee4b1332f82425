package io.cascade.tmf.carried;

import io.cascade.tmf.common.NoteDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.ItemPriceDto;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a product order carries beside what is worked with. */
public record ProductOrderExtras(
        @Nullable Instant cancellationDate,
        @Nullable String cancellationReason,
        @Nullable String notificationContact,
        @Nullable List<RefDto> agreement,
        @Nullable List<Channel> channel,
        @Nullable List<NoteDto> note,
        @Nullable List<ItemPriceDto> orderTotalPrice,
        @Nullable List<RefDto> productOfferingQualification,
        @Nullable List<RefDto> quote) {}
