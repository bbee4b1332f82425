package io.cascade.boundary.listing;

import io.cascade.web.bounds.RequestMemory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Answers lists: finds the page in SQL, then lets the caller turn its ids into resources. A page ends before it has too many
 * bytes, and no document is read when columns have all that was asked for.
 */
@Component
public class Listing {

    private final Searches searches;
    private final PageQueries queries;
    private final RequestMemory memory;
    private final long mostBytes;

    Listing(
            Searches searches,
            PageQueries queries,
            RequestMemory memory,
            @Value("${cascade.bounds.page:2MB}") DataSize mostBytes) {
        this.searches = searches;
        this.queries = queries;
        this.memory = memory;
        this.mostBytes = mostBytes.toBytes();
    }

    /**
     * @param resources gives the resources of the ids, in their order
     * @throws io.cascade.kernel.refusal.RequestRefused when an attribute cannot be filtered or sorted by or a value does not
     *     fit it
     */
    public <T> ResponseEntity<List<T>> answer(
            ListQuery query, AttributeTable table, Function<List<String>, List<T>> resources) {
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
        var filter = SqlFilter.of(query.filter(), table);
        var total = query.after() == null
                ? queries.count(table, filter)
                : query.after().total();
        var rows = queries.rows(query, table, filter);
        var columns = table.columnsOf(query.fields());
        var page = cut(new Page(total, rows, false), weights(table, rows, columns));
        List<T> body = columns.map(known -> Listing.<T>asResources(queries.attributes(table, page.ids(), known)))
                .orElseGet(() -> resources.apply(page.ids()));
        var isPartial = (query.isPaged() || page.isCut()) && page.rows().size() < total;
        return ResponseEntity.status(isPartial ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK)
                .header("X-Total-Count", String.valueOf(total))
                .header("X-Result-Count", String.valueOf(body.size()))
                .headers(headers -> PageLinks.write(query, page, headers))
                .body(body);
    }

    private Map<String, Long> weights(AttributeTable table, List<Page.Row> rows, Optional<List<Column>> columns) {
        var ids = rows.stream().map(Page.Row::id).toList();
        return columns.map(known -> queries.weights(table, ids, known)).orElseGet(() -> queries.weights(table, ids));
    }

    /** As much of a page as may be read at once, but at least one entry of it; what that needs is taken here. */
    private Page cut(Page page, Map<String, Long> weights) {
        long bytes = 0;
        int kept = 0;
        for (var id : page.ids()) {
            long weight = weights.getOrDefault(id, 0L);
            if (kept > 0 && bytes + weight > mostBytes) {
                break;
            }
            bytes += weight;
            kept++;
        }
        if (!memory.hasForDocuments(bytes)) {
            throw new NoRoomYet(bytes);
        }
        return new Page(
                page.total(), page.rows().subList(0, kept), kept < page.rows().size());
    }

    /** On the wire a resource with some of its attributes is no other thing than these attributes. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> asResources(List<Map<String, Object>> attributes) {
        return (List<T>) attributes;
    }
}
