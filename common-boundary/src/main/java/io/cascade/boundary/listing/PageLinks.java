package io.cascade.boundary.listing;

import java.util.ArrayList;
import org.springframework.http.HttpHeaders;

/** Where a page lies and where the others are (RFC 8288). */
final class PageLinks {

    /** A header has its bounds: with a longer query only the next page is linked, which nobody can do without. */
    private static final int LONGEST_REPEATED = 2_000;

    private final ListQuery query;
    private final Page page;
    private final int limit;

    private PageLinks(ListQuery query, Page page) {
        this.query = query;
        this.page = page;
        this.limit = query.most();
    }

    static void write(ListQuery query, Page page, HttpHeaders headers) {
        var links = new PageLinks(query, page).all();
        if (!links.isEmpty()) {
            headers.set(HttpHeaders.LINK, String.join(", ", links));
        }
    }

    private ArrayList<String> all() {
        var links = new ArrayList<String>();
        var isCounted = query.after() == null;
        if (query.isPaged() && limit > 0 && query.link().length() <= LONGEST_REPEATED) {
            links.add(link("limit=" + limit, "first"));
            if (isCounted && query.offset() > 0) {
                links.add(link("offset=%d&limit=%d".formatted(Math.max(0, query.offset() - limit), limit), "prev"));
            }
            if (isCounted && page.total() > limit) {
                links.add(link("offset=%d&limit=%d".formatted((page.total() - 1) / limit * limit, limit), "last"));
            }
        }
        if (hasMore()) {
            links.add(link("%s&limit=%d".formatted(nextPlace(), limit), "next"));
        }
        return links;
    }

    private boolean hasMore() {
        int shown = page.rows().size();
        var isFull = shown > 0 && shown == limit;
        return page.isCut() || isFull && (query.after() != null || query.offset() + shown < page.total());
    }

    /** In a sorted list places are counted; in an unsorted one the next page begins after the last entry of this one. */
    private String nextPlace() {
        return query.sorting().isEmpty()
                ? Cursor.PARAMETER + "="
                        + new Cursor(
                                        query.list(),
                                        page.total(),
                                        page.rows().getLast().place())
                                .encoded()
                : "offset=" + (query.offset() + page.rows().size());
    }

    private String link(String place, String relation) {
        var separator = query.link().contains("?") ? "&" : "?";
        return "<%s%s%s>; rel=\"%s\"".formatted(query.link(), separator, place, relation);
    }
}
