package io.cascade.bench;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;

/** How much there is of everything that the orders of a run make. */
record Census(
        long services,
        long activeServices,
        long serviceOrders,
        long completedServiceOrders,
        long resourceOrders,
        long completedResourceOrders,
        long managementProfiles,
        long cloudDevices) {

    private static final String IN_USE = "&usageState=busy";

    static Census of(SuiteClient suite) {
        return new Census(
                count(suite.inventory(), Paths.SERVICE, ""),
                count(suite.inventory(), Paths.SERVICE, "&state=active"),
                count(suite.som(), Paths.SERVICE_ORDER, ""),
                count(suite.som(), Paths.SERVICE_ORDER, "&state=completed"),
                count(suite.rom(), Paths.RESOURCE_ORDER, ""),
                count(suite.rom(), Paths.RESOURCE_ORDER, "&state=completed"),
                count(suite.inventory(), Paths.RESOURCE, "&resourceSpecification.id=RS-ACS-PROFILE" + IN_USE),
                count(suite.inventory(), Paths.RESOURCE, "&resourceSpecification.id=RS-CLOUDWIFI-DEVICE" + IN_USE));
    }

    Census since(Census earlier) {
        return new Census(
                services - earlier.services,
                activeServices - earlier.activeServices,
                serviceOrders - earlier.serviceOrders,
                completedServiceOrders - earlier.completedServiceOrders,
                resourceOrders - earlier.resourceOrders,
                completedResourceOrders - earlier.completedResourceOrders,
                managementProfiles - earlier.managementProfiles,
                cloudDevices - earlier.cloudDevices);
    }

    /** What so many completed orders have to add. */
    static Census after(long orders) {
        return new Census(3 * orders, 3 * orders, orders, orders, orders, orders, orders, orders);
    }

    private static long count(Endpoint service, String path, String filter) {
        return service.get(path + "?limit=1" + filter).expect(200, 206).total();
    }
}
