package io.cascade.launcher.client;

import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.SuiteAddresses;

/** The services of one suite, wherever each of them runs. */
public record SuiteClient(
        Endpoint com, Endpoint som, Endpoint rom, Endpoint inventory, Endpoint catalog, Endpoint simulator) {

    public static SuiteClient of(SuiteAddresses addresses) {
        return new SuiteClient(
                new Endpoint(addresses.url(Service.COM)),
                new Endpoint(addresses.url(Service.SOM)),
                new Endpoint(addresses.url(Service.ROM)),
                new Endpoint(addresses.url(Service.INVENTORY)),
                new Endpoint(addresses.url(Service.CATALOG)),
                new Endpoint(addresses.url(Service.SIMULATOR)));
    }
}
