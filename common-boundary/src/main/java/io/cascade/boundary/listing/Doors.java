package io.cascade.boundary.listing;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes the doors to the resources that a service has. */
@Component
public class Doors {

    private final Documents documents;
    private final Listing listing;

    Doors(Documents documents, Listing listing) {
        this.documents = documents;
        this.listing = listing;
    }

    /**
     * @param table where their attributes are found, and whose they are
     * @param finder gives what has these ids, in any order
     * @param idOf the id of a thing found
     * @param renderer shows it as the resource that it is
     */
    public <R, D> Door<R, D> to(
            AttributeTable table,
            Function<List<String>, ? extends Collection<R>> finder,
            Function<R, String> idOf,
            Function<R, D> renderer) {
        return new Door<>(documents, listing, table, finder, idOf, renderer);
    }
}
