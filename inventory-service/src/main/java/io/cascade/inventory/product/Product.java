package io.cascade.inventory.product;

import io.cascade.inventory.command.EntryReference;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.persistence.GivenId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** A product that a customer has (TMF637). */
@Entity
public class Product extends GivenId {

    @Version
    private int rowVersion;

    private long version;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    @Embedded
    private ProductDescription description;

    @Transient
    private final Chronicle chronicle = new Chronicle();

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    private Product(String id, ProductStatus status, ProductDescription description) {
        super(id);
        this.version = 1;
        this.status = status;
        this.description = description;
    }

    /** A product that enters the inventory, in whatever status it is. */
    public static Product entering(
            String id, ProductStatus status, ProductDescription description, String cause, Instant at) {
        var product = new Product(id, status, description.dated(status, at));
        product.chronicle.record(new StateChange(null, null, status, cause, at));
        return product;
    }

    public boolean canBecome(ProductStatus next) {
        return ProductStatus.LIFECYCLE.allows(status, next);
    }

    /** @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move */
    public void become(ProductStatus next, String cause, Instant at) {
        enter(next, cause, at);
    }

    /** Adds to what is known of the product. */
    public void complement(ProductDescription more) {
        describe(description.with(more));
    }

    /**
     * Says anew what the product is and where it stands.
     *
     * @throws io.cascade.kernel.lifecycle.IllegalTransition when the lifecycle has no such move
     */
    public void amend(ProductStatus next, ProductDescription anew, String cause, Instant at) {
        describe(anew);
        enter(next, cause, at);
    }

    /** Whether something still works for it, so that it must be terminated before it can be forgotten. */
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
        touch();
        description = description.dated(next, at);
        chronicle.record(new StateChange(null, previous, next, cause, at));
    }

    private void describe(ProductDescription anew) {
        if (!anew.equals(description)) {
            description = anew;
            touch();
        }
    }

    private void touch() {
        version = chronicle.raise(version);
    }

    /** It is about to be forgotten, which is its last version. */
    public void forget() {
        touch();
    }

    public long version() {
        return version;
    }

    /** The moves that nobody has been told of yet. */
    public List<StateChange> tell() {
        return chronicle.tell();
    }

    /** Whether anything happened since the product was loaded that others must hear of. */
    public boolean hasNews() {
        return chronicle.hasNews();
    }

    public ProductStatus status() {
        return status;
    }

    public ProductDescription description() {
        return description;
    }

    public EntryReference reference() {
        return new EntryReference(getId(), description.name());
    }
}
