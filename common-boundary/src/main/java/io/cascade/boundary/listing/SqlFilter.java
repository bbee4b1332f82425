package io.cascade.boundary.listing;

import io.cascade.boundary.filter.Filter;

/** Puts a filter into SQL. */
final class SqlFilter {

    private SqlFilter() {}

    /** @throws io.cascade.kernel.refusal.RequestRefused when the resource has no such attribute or a value does not fit it */
    static Sql of(Filter filter, AttributeTable table) {
        return Sql.allOf(filter.groups().stream()
                .map(group -> Sql.anyOf(group.stream().map(table::condition).toList()))
                .toList());
    }
}
