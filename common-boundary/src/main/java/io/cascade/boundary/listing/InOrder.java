package io.cascade.boundary.listing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what was found by its ids into the order of the ids. */
public final class InOrder {

    private InOrder() {}

    public static <T> List<T> of(List<String> ids, Collection<T> found, Function<T, String> idOf) {
        var byId = found.stream().collect(Collectors.toMap(idOf, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
