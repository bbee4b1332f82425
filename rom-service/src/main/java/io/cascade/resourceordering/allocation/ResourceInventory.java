package io.cascade.resourceordering.allocation;

import java.util.List;
import java.util.Map;

/** The resource inventory, as ROM commands it: many commands in one call, one verdict each, repeatable without harm. */
public interface ResourceInventory {

    /** Reserves resources. The verdicts are by key. */
    Map<String, Verdict> reserve(List<AllocationRequest> requests);

    /** Puts reserved resources into use; an assigned resource that nobody reserved comes into being. */
    Map<String, Verdict> activate(List<AllocationRequest> requests);

    /** Gives back what was reserved under these keys, whatever that is; nothing is refused for not being there. */
    Map<String, Verdict> release(List<Reserved> reserved);

    /** What may have been reserved under a key. */
    record Reserved(String key, String correlationId) {}

    /** What the inventory said to one command. */
    sealed interface Verdict {

        record Granted(AllocatedResource resource) implements Verdict {}

        record Refused(String code, String message) implements Verdict {}

        /** The resource is free again, or was never taken. */
        record Released() implements Verdict {}

        /** It refuses the command as it is put, whatever the resource. */
        record NotTaken(String reason) implements Verdict {}
    }
}
