package io.cascade.launcher.operation;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.suite.Instance;
import io.cascade.launcher.suite.SuiteAddresses;
import java.io.PrintWriter;

/** Where to go once the suite runs. */
record AddressList(SuiteAddresses addresses) {

    void print(PrintWriter out) {
        out.println();
        for (Instance instance : addresses.instances().all()) {
            out.printf("  %-20s %s/swagger-ui.html%n", instance.name(), addresses.url(instance));
        }
        out.printf("  %-20s %s%n", Ports.KAFKA, addresses.bootstrapServers());
        out.printf(
                "  %-20s 127.0.0.1:%d (user postgres, password in .cascade/password)%n",
                Ports.POSTGRESQL, addresses.ports().of(Ports.POSTGRESQL));
        out.println();
    }
}
