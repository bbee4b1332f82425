package io.cascade.catalog.entry;

import org.jspecify.annotations.Nullable;

/**
 * An entry that somebody asks to add.
 *
 * @param id absent when the service is to give one
 * @param version absent for the first one
 */
public record NewEntry(
        EntryType type, @Nullable String id, @Nullable String version, Description description) {}
