package io.cascade.client;

/** The services of one suite, wherever each of them runs. */
public record SuiteClient(
        Endpoint com, Endpoint som, Endpoint rom, Endpoint inventory, Endpoint catalog, Endpoint simulator) {}
