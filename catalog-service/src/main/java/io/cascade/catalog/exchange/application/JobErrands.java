package io.cascade.catalog.exchange.application;

import io.cascade.catalog.exchange.JobKind;

/** The kinds of errand that run jobs. */
final class JobErrands {

    private JobErrands() {}

    static String kindFor(JobKind kind) {
        return switch (kind) {
            case IMPORT -> "importCatalog";
            case EXPORT -> "exportCatalog";
        };
    }
}
