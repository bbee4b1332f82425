package io.cascade.catalog.exchange.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.JobKind;

/** By which attributes jobs are filtered. */
final class JobAttributes {

    private JobAttributes() {}

    static AttributeTable of(JobKind kind, Catalog catalog) {
        var jobs = "(select * from catalog_job where kind = '%s' and catalog = '%s') job".formatted(kind, catalog);
        var schema = kind == JobKind.IMPORT ? "ImportJob" : "ExportJob";
        return AttributeTable.of(kind.resource(), jobs, "id", "id")
                .text("href", "'%s' || id".formatted(kind.hrefOf(catalog, "")))
                .text("url", "url")
                .text("path", "path")
                .text("query", "query")
                .text("contentType", "content_type")
                .text("status", "initcap(replace(state, '_', ' '))")
                .text("errorLog", "error_log")
                .text("@type", "'%s'".formatted(schema))
                .instant("creationDate", "creation_date")
                .instant("completionDate", "completion_date")
                .build();
    }
}
