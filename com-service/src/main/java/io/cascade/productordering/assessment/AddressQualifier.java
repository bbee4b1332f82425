package io.cascade.productordering.assessment;

import io.cascade.productordering.productorder.Qualification;
import java.util.List;

/** Whether a place can be served, and by what. The rule is not ours: we ask and keep the verdict. */
public interface AddressQualifier {

    Verdict qualify(String orderId, String placeId);

    /** What the qualifier said. */
    sealed interface Verdict {

        record Serviceable(Qualification qualification) implements Verdict {}

        /** @param alternatives what could be had there instead */
        record Unserviceable(String reason, List<Object> alternatives) implements Verdict {}
    }
}
