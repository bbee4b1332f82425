package io.cascade.boundary.listing;

import io.cascade.kernel.caller.Caller;
import io.cascade.web.bounds.RequestMemory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers lists: finds the page in SQL, then lets the caller turn its ids into resources, which it puts into the order that was
 * asked for. No document is read when columns have all that was asked for.
 */
@Component
class Listing {

    private final Searches searches;
    private final Pages pages;
    private final PageQueries queries;
    private final RequestMemory memory;

    Listing(Searches searches, Pages pages, PageQueries queries, RequestMemory memory) {
        this.searches = searches;
        this.pages = pages;
        this.queries = queries;
        this.memory = memory;
    }

    /**
     * @param finder gives what has these ids, in any order
     * @param idOf the id of a thing found
     * @param renderer shows it as the resource that it is
     * @throws io.cascade.kernel.refusal.RequestRefused when an attribute cannot be filtered or sorted by or a value does not
     *     fit it
     */
    <R, T> ResponseEntity<List<T>> answer(
            ListQuery query,
            AttributeTable table,
            Function<List<String>, ? extends Collection<R>> finder,
            Function<R, String> idOf,
            Function<R, T> renderer) {
        Function<List<String>, List<T>> resources = ids -> {
            var found = finder.apply(ids).stream().collect(Collectors.toMap(idOf, Function.identity()));
            return ids.stream()
                    .map(found::get)
                    .filter(Objects::nonNull)
                    .map(renderer)
                    .toList();
        };
        try {
            return onceThereIsRoom(() -> searches.run(query, () -> answerWith(query, table, resources)));
        } catch (DataAccessException e) {
            if (query.after() != null && Ordering.isWhyRefused(e)) {
                throw Cursor.foreign();
            }
            throw e;
        }
    }

    /** A page that finds no room for itself ends its search, so that no other waits for it, and is found again. */
    private <T> T onceThereIsRoom(Supplier<T> search) {
        while (true) {
            try {
                return search.get();
            } catch (NoRoomYet page) {
                memory.takeForDocuments(page.bytes());
            }
        }
    }

    private <T> ResponseEntity<List<T>> answerWith(
            ListQuery query, AttributeTable table, Function<List<String>, List<T>> resources) {
        var columns = table.columnsOf(query.fields());
        var page = pages.find(query, table, columns, Caller.current());
        List<T> body = columns.map(known -> Listing.<T>asResources(queries.attributes(table, page.ids(), known)))
                .orElseGet(() -> resources.apply(page.ids()));
        var isPartial = (query.isPaged() || page.isCut()) && page.rows().size() < page.total();
        return ResponseEntity.status(isPartial ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK)
                .header("X-Total-Count", String.valueOf(page.total()))
                .header("X-Result-Count", String.valueOf(body.size()))
                .headers(headers -> PageLinks.write(query, page, headers))
                .body(body);
    }

    /** On the wire a resource with some of its attributes is no other thing than these attributes. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> asResources(List<Map<String, Object>> attributes) {
        return (List<T>) attributes;
    }
}
