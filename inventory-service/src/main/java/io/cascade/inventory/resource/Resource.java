package io.cascade.inventory.resource;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.lifecycle.Chronicle;
import io.cascade.kernel.lifecycle.StateChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A resource (TMF639): what it is, where it stands, and who uses it. */
public final class Resource {

    private final String id;
    private ResourceDescription description;
    private final List<ResourceUse> uses;
    private final Chronicle chronicle;
    private ResourceState state;
    private long version;
    private Characteristics added;

    private Resource(
            String id,
            ResourceDescription description,
            ResourceState state,
            long version,
            Characteristics added,
            List<ResourceUse> uses,
            Chronicle chronicle) {
        this.id = id;
        this.description = description;
        this.state = state;
        this.version = version;
        this.added = added;
        this.uses = new ArrayList<>(uses);
        this.chronicle = chronicle;
    }

    /** A resource that enters the inventory. */
    public static Resource entering(
            String id, ResourceDescription description, ResourceState state, String cause, Instant at) {
        var resource = new Resource(id, description, state, 1, Characteristics.NONE, List.of(), new Chronicle());
        resource.chronicle.record(new StateChange(null, null, state, cause, at));
        return resource;
    }

    /** An entry of a pool as an administrator brings it in: nobody is told of it before it is used for the first time. */
    public static Resource stocked(String id, ResourceDescription description, ResourceState state) {
        return new Resource(id, description, state, 0, Characteristics.NONE, List.of(), new Chronicle());
    }

    /**
     * A resource as it was stored.
     *
     * @param isOfThisTransaction whether it was stored by the transaction that loads it, which has raised its version then
     */
    static Resource stored(
            String id,
            ResourceDescription description,
            ResourceState state,
            long version,
            Characteristics added,
            List<ResourceUse> uses,
            boolean isOfThisTransaction) {
        var chronicle = isOfThisTransaction ? Chronicle.continued() : new Chronicle();
        return new Resource(id, description, state, version, added, uses, chronicle);
    }

    /** Keeps the resource for one owner. */
    public void reserve(String cause, Instant at) {
        enter(ResourceState.RESERVED, cause, at);
    }

    public void usedBy(ResourceUse use) {
        uses.add(use);
    }

    /**
     * Puts the resource into use.
     *
     * @param learnt characteristics that only the activation brought to light; they last as long as the use
     */
    public void activate(Characteristics learnt, String cause, Instant at) {
        enter(ResourceState.ACTIVE, cause, at);
        learn(learnt);
    }

    /** Whether activating it would change anything. */
    public boolean isActiveWith(Characteristics learnt) {
        return state == ResourceState.ACTIVE && added.with(learnt).equals(added);
    }

    /** Ends the use of a resource that has one owner: back into its pool, or out of the inventory's life. */
    public void release(String cause, Instant at) {
        uses.clear();
        if (description.kind() == ResourceKind.POOLED) {
            added = Characteristics.NONE;
            enter(ResourceState.FREE, cause, at);
        } else {
            enter(ResourceState.RETIRED, cause, at);
        }
    }

    /** Says anew what the resource is; a registered one also where it stands. */
    public void amend(ResourceDescription anew) {
        if (!anew.equals(description)) {
            description = anew;
            touch();
        }
    }

    /** Whether somebody has it or holds it. */
    public boolean isTaken() {
        return description.kind() != ResourceKind.REGISTERED
                && state != ResourceState.FREE
                && state != ResourceState.RETIRED;
    }

    private void learn(Characteristics learnt) {
        var known = added.with(learnt);
        if (!known.equals(added)) {
            added = known;
            touch();
        }
    }

    private void enter(ResourceState next, String cause, Instant at) {
        if (next == state) {
            return;
        }
        ResourceState.LIFECYCLE.check(state, next, id, cause);
        var previous = state;
        state = next;
        touch();
        chronicle.record(new StateChange(null, previous, next, cause, at));
    }

    private void touch() {
        version = chronicle.raise(version);
    }

    /** It is about to be forgotten, which is its last version. */
    public void forget() {
        touch();
    }

    /** The moves that nobody has been told of yet. */
    public List<StateChange> tell() {
        return chronicle.tell();
    }

    /** Whether anything happened to it in this transaction that others must hear of. */
    public boolean hasNews() {
        return chronicle.hasNews();
    }

    public String id() {
        return id;
    }

    public ResourceDescription description() {
        return description;
    }

    public ResourceState state() {
        return state;
    }

    public long version() {
        return version;
    }

    /** What the present use has added to the characteristics. */
    public Characteristics added() {
        return added;
    }

    public Characteristics characteristics() {
        return description.characteristics().with(added);
    }

    public List<ResourceUse> uses() {
        return List.copyOf(uses);
    }
}
