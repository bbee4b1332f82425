package io.cascade.boundary.patch;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110): what a client sends back with a change so that it overwrites nobody else's. */
public final class EntityTags {

    private static final String ANY = "*";

    private EntityTags() {}

    /** The tag of a resource as it is shown in full. */
    public static String of(Object resource) {
        return "\"" + Fingerprint.of(resource) + "\"";
    }

    /**
     * @param ifMatch the header, absent when the client does not care
     * @throws RequestRefused with 412 when the resource is no longer what the client has seen
     */
    public static void check(@Nullable String ifMatch, Object resource) {
        if (ifMatch == null || ifMatch.strip().equals(ANY)) {
            return;
        }
        var current = of(resource);
        if (List.of(ifMatch.split(",")).stream().map(String::strip).noneMatch(current::equals)) {
            throw RequestRefused.changedMeanwhile(current);
        }
    }
}
