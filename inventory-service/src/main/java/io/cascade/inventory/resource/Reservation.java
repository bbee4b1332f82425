package io.cascade.inventory.resource;

import org.jspecify.annotations.Nullable;

/**
 * The claim of one command on one resource.
 *
 * @param key the key of the command that reserved
 * @param use who uses the resource, as far as the command said
 * @param released whether the claim has ended; it is kept so that late repetitions are recognised
 */
public record Reservation(
        String key, Resource resource, @Nullable ResourceUse use, boolean released) {

    public static Reservation open(String key, Resource resource, @Nullable ResourceUse use) {
        return new Reservation(key, resource, use, false);
    }
}
