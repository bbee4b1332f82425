package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.JsonDocument;

/** Puts into words for the one who asked what became of a request. */
public interface FinalAnswers {

    /** What the monitor tells from now on of an activation that has ended. */
    JsonDocument to(ServiceActivation ended);
}
