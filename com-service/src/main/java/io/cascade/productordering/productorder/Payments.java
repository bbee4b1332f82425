package io.cascade.productordering.productorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.json.column.ToldColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** What has been paid towards an order, as far as its channel says. */
public record Payments(List<Payment> payments) {

    public static final Payments NONE = new Payments(List.of());

    public Payments {
        payments = List.copyOf(payments);
    }

    /** Whether one of them was not there before, or was of another amount. */
    public boolean isAnyNewBeside(Payments before) {
        return payments.stream().anyMatch(payment -> before.payments.stream().noneMatch(payment::isSameAs));
    }

    Stream<Payment> stream() {
        return payments.stream();
    }

    /** As they were told. */
    public List<JsonDocument> told() {
        return payments.stream().map(Payment::told).toList();
    }

    @Immutable
    @Converter(autoApply = true)
    static class Column extends ToldColumn.OfMany<Payments> {
        Column() {
            super(
                    Payments::told,
                    told -> new Payments(told.stream().map(Payment::in).toList()));
        }
    }
}
