package io.cascade.boundary.listing;

import io.cascade.boundary.listing.Page.Row;
import io.cascade.kernel.caller.Caller;
import io.cascade.web.bounds.RequestMemory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Finds the page that is asked for. It ends before its resources have too many bytes. */
@Component
class Pages {

    private final PageQueries queries;
    private final RequestMemory memory;
    private final long mostBytes;

    Pages(PageQueries queries, RequestMemory memory, @Value("${cascade.bounds.page:2MB}") DataSize mostBytes) {
        this.queries = queries;
        this.memory = memory;
        this.mostBytes = mostBytes.toBytes();
    }

    /**
     * @param columns those that are read of its resources, if not all of them is
     * @param caller to whom only what is open is shown or counted
     * @throws NoRoomYet when there is no memory for it now
     */
    Page find(ListQuery query, AttributeTable table, Optional<List<Column>> columns, Caller caller) {
        var filter = Sql.allOf(List.of(SqlFilter.of(query.filter(), table), table.openTo(caller)));
        var total = query.after() == null
                ? queries.count(table, filter)
                : query.after().total();
        var rows = queries.rows(query, table, filter);
        return cut(new Page(total, rows, false), weights(table, rows, columns));
    }

    private Map<String, Long> weights(AttributeTable table, List<Row> rows, Optional<List<Column>> columns) {
        var ids = rows.stream().map(Row::id).toList();
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
}
