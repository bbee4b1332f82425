package io.cascade.messaging.errand;

import io.cascade.kernel.json.JsonDocument;
import java.util.stream.Stream;

/** The subject of an errand as the transaction left it that asked for the errand. */
public interface Cargo {

    /** Of how many parts it consists. */
    int parts();

    /** The documents of all its parts. */
    Stream<JsonDocument> documents();
}
