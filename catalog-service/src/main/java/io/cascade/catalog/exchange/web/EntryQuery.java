package io.cascade.catalog.exchange.web;

import io.cascade.boundary.filter.Filter;
import io.cascade.boundary.filter.FilterNotUnderstood;
import io.cascade.boundary.filter.FilterReader;
import io.cascade.boundary.filter.JsonFilter;
import io.cascade.catalog.exchange.ExchangeFailed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Picks entries as the filter of a list does: {@code lifecycleStatus=Active,Launched&category.id=C1}. */
record EntryQuery(JsonFilter filter) {

    /** @throws ExchangeFailed when it is no query */
    static EntryQuery of(@Nullable String query) {
        try {
            return new EntryQuery(JsonFilter.of(
                    query == null || query.isBlank()
                            ? Filter.NONE
                            : FilterReader.readUrl(query.replaceFirst("^\\?", ""))));
        } catch (FilterNotUnderstood e) {
            throw new ExchangeFailed("query is not written as that of a list: it " + e.getMessage());
        }
    }

    boolean matches(JsonNode entry) {
        return filter.letsPass(entry);
    }
}
