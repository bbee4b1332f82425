package io.cascade.boundary.patch;

import io.cascade.kernel.refusal.RequestRefused;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a client believes a resource to be (RFC 9110). A controller that removes resources asks for it as a parameter. */
public final class IfMatch {

    private final @Nullable String tags;

    IfMatch(@Nullable String tags) {
        this.tags = tags;
    }

    /**
     * Ask inside the transaction that locked the resource, once nothing else stands against the change.
     *
     * @param resource gives the resource as it is shown in full
     * @throws RequestRefused with 412 when the resource is no longer what the client has seen
     */
    public void check(Supplier<?> resource) {
        if (tags != null) {
            EntityTags.check(tags, resource.get());
        }
    }
}
