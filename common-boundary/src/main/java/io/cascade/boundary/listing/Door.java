package io.cascade.boundary.listing;

import io.cascade.kernel.caller.Caller;
import io.cascade.kernel.refusal.RequestRefused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;

/**
 * The one way from outside to the resources of a kind, by id and in lists. Whose they are is looked at here: to a {@link Caller}
 * who speaks for none of its owners a resource does not exist. So is what they weigh, before any of it is in memory.
 *
 * @param <R> what the service knows them as
 * @param <D> what they are on the wire
 */
public final class Door<R, D> {

    private final Documents documents;
    private final Listing listing;
    private final AttributeTable table;
    private final Function<List<String>, ? extends Collection<R>> finder;
    private final Function<R, String> idOf;
    private final Function<R, D> renderer;

    Door(
            Documents documents,
            Listing listing,
            AttributeTable table,
            Function<List<String>, ? extends Collection<R>> finder,
            Function<R, String> idOf,
            Function<R, D> renderer) {
        this.documents = documents;
        this.listing = listing;
        this.table = table;
        this.finder = finder;
        this.idOf = idOf;
        this.renderer = renderer;
    }

    /** @throws RequestRefused when there is none of this id */
    public D read(String id) {
        return documents
                .read(
                        weightOf(id),
                        () -> finder.apply(List.of(id)).stream().findFirst().map(renderer))
                .orElseThrow(() -> unknown(id));
    }

    /**
     * What is known of one beside what the lists show, such as an older version; for kinds that belong to nobody.
     *
     * @param weight the bytes of it, as it is stored
     */
    public Optional<D> readUnlisted(long weight, Supplier<Optional<R>> reading) {
        if (table.isOwned()) {
            throw new IllegalStateException("whose it is can be asked of listed resources only");
        }
        return documents.read(weight, () -> reading.get().map(renderer));
    }

    /**
     * Those that the query is about.
     *
     * @throws RequestRefused when an attribute cannot be filtered or sorted by or a value does not fit it
     */
    public ResponseEntity<List<D>> list(ListQuery query) {
        return listing.answer(query, table, finder, idOf, renderer);
    }

    /**
     * What becomes of one, in one transaction.
     *
     * @throws RequestRefused when there is none of this id
     */
    public D change(String id, Supplier<R> change) {
        return change(id, 0, change);
    }

    /** @param beside the bytes of what is loaded with it for the change, as it is stored */
    public D change(String id, long beside, Supplier<R> change) {
        return documents.change(weightOf(id) + beside, () -> renderer.apply(change.get()));
    }

    /**
     * Has one removed, in one transaction.
     *
     * @throws RequestRefused when there is none of this id
     */
    public void remove(String id, Runnable removal) {
        remove(id, 0, removal);
    }

    /** @param beside the bytes of what is loaded with it for that, as it is stored */
    public void remove(String id, long beside, Runnable removal) {
        documents.change(weightOf(id) + beside, removal);
    }

    private long weightOf(String id) {
        return documents.weightOf(table, id, Caller.current()).orElseThrow(() -> unknown(id));
    }

    private RequestRefused unknown(String id) {
        return RequestRefused.unknown(table.resource(), id);
    }
}
