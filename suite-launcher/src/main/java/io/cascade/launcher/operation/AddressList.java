package io.cascade.launcher.operation;

import io.cascade.launcher.home.Ports;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.SuiteAddresses;
import java.io.PrintWriter;

/** Where to go once the suite runs. */
record AddressList(SuiteAddresses addresses) {

    void print(PrintWriter out) {
        out.println();
        for (Service service : Service.values()) {
            out.printf("  %-18s %s/swagger-ui.html%n", service.module(), addresses.url(service));
        }
        out.printf("  %-18s %s%n", Ports.KAFKA, addresses.bootstrapServers());
        out.printf(
                "  %-18s 127.0.0.1:%d (user postgres, password in .cascade/password)%n",
                Ports.POSTGRESQL, addresses.ports().of(Ports.POSTGRESQL));
        out.println();
    }
}
