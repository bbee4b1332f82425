package io.cascade.web.exposure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.env.Environment;

/** Where the web servers of a service listen. */
final class Listening {

    private static final String ADDRESS = "server.address";
    private static final String MANAGEMENT_ADDRESS = "management.server.address";
    private static final String MANAGEMENT_PORT = "management.server.port";

    private Listening() {}

    /** The settings whose address others than this machine can reach, with that address. */
    static Map<String, String> openToStrangers(Environment environment) {
        var addresses = new LinkedHashMap<String, String>();
        addresses.put(ADDRESS, environment.getProperty(ADDRESS, ""));
        if (hasAServerForManagement(environment)) {
            addresses.put(MANAGEMENT_ADDRESS, environment.getProperty(MANAGEMENT_ADDRESS, ""));
        }
        addresses.values().removeIf(Addresses::hearThisMachineOnly);
        return addresses;
    }

    private static boolean hasAServerForManagement(Environment environment) {
        var port = environment.getProperty(MANAGEMENT_PORT, "-1");
        return !port.startsWith("-") && !port.equals(environment.getProperty("server.port", "8080"));
    }
}
