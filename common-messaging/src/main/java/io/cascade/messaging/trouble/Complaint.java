package io.cascade.messaging.trouble;

import java.util.Optional;

/** Something that stands still until a person does something about it. */
public interface Complaint {

    /** Its name among the troubles of the service. */
    String about();

    /** What is wrong and what to do; empty when all is well. */
    Optional<String> complaint();

    /** Whether the service is well all the same, as it lies with somebody else. */
    default boolean isForInformation() {
        return false;
    }
}
