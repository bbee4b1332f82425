package io.cascade.inventory.product;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.entry.Entry;
import io.cascade.inventory.entry.EntryKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A product that a customer has (TMF637). */
@Entity
public class Product extends Entry<ProductStatus, ProductDescription> {

    public static final EntryKind<ProductStatus, ProductDescription, Product> KIND =
            new EntryKind<>("product", status -> true, Product::entering);

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Embedded
    private ProductDescription description;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    private Product(String id, ProductStatus status, ProductDescription description) {
        super(id);
        this.status = status;
        this.description = description;
    }

    /** A product that enters the inventory, in whatever status it is. */
    public static Product entering(
            String id, ProductStatus status, ProductDescription description, String cause, Instant at) {
        var product = new Product(id, status, description.dated(status, at));
        product.begin(status, cause, at);
        return product;
    }

    @Override
    public boolean canBecome(ProductStatus next) {
        return ProductStatus.LIFECYCLE.allows(status, next);
    }

    @Override
    public void become(ProductStatus next, String cause, Instant at) {
        enter(next, cause, at);
    }

    @Override
    public void complement(ProductDescription more) {
        describe(description.with(more));
    }

    @Override
    public void amend(ProductStatus next, ProductDescription anew, String cause, Instant at) {
        describe(anew);
        enter(next, cause, at);
    }

    @Override
    public boolean isInUse() {
        return status == ProductStatus.ACTIVE && description.carried().get("realizingService") != null;
    }

    private void enter(ProductStatus next, String cause, Instant at) {
        if (next == status) {
            return;
        }
        ProductStatus.LIFECYCLE.check(status, next, getId(), cause);
        var previous = status;
        status = next;
        description = description.dated(next, at);
        moved(previous, next, cause, at);
    }

    private void describe(ProductDescription anew) {
        if (!anew.equals(description)) {
            description = anew;
            touch();
        }
    }

    @Override
    public ProductStatus state() {
        return status;
    }

    public ProductStatus status() {
        return status;
    }

    @Override
    public ProductDescription description() {
        return description;
    }

    @Override
    public EntryReference reference() {
        return new EntryReference(getId(), description.name());
    }
}
