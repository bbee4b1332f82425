package io.cascade.simulator.scripting;

import org.jspecify.annotations.Nullable;

/** What a request says, by name: what scripts are matched against. */
@FunctionalInterface
public interface Facts {
    @Nullable Object named(String name);
}
