package io.cascade.serviceordering;

import io.cascade.serviceordering.decomposition.ServiceDemand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The services of the sample orders, as COM asks for them. */
public final class SampleServices {

    private static final Map<String, Object> FIBRE_LANE = Map.of(
            "exchange", "EAST-07",
            "distributionPoint", "DP-142",
            "accessTechnology", "GPON",
            "servingArea", "EAST");

    private SampleServices() {}

    /** SuperFibre 200 Home for Jane Smith at 42 Fibre Lane. */
    public static List<ServiceDemand> golden() {
        return List.of(internet("SOI-001", "1"), wifi("SOI-002", "1"), cpe("SOI-003", "1"));
    }

    public static ServiceDemand internet(String id, String productOrderItem) {
        return service(
                id,
                productOrderItem,
                "CFS-INTERNET-ACCESS",
                Map.of("downloadSpeed", 200, "uploadSpeed", 50, "technology", "GPON"));
    }

    public static ServiceDemand wifi(String id, String productOrderItem) {
        return service(
                id,
                productOrderItem,
                "CFS-WIFI-MANAGEMENT",
                Map.of("platform", "CloudWiFi", "features", "speedTest+parental"));
    }

    public static ServiceDemand cpe(String id, String productOrderItem) {
        return service(
                id,
                productOrderItem,
                "CFS-CPE-MANAGEMENT",
                Map.of("equipmentModel", "HG8245H", "delivery", "shipToCustomer"));
    }

    /** A mobile line with a ported number and voicemail, each part an item of its own. */
    public static List<ServiceDemand> mobileWithPorting() {
        return List.of(
                service(
                        "SOI-001",
                        "1.1",
                        "CFS-MOBILE-LINE",
                        Map.of("dataAllowance", 40, "simType", "PHYSICAL", "numberSource", "ported")),
                service(
                        "SOI-002",
                        "1.2",
                        "CFS-NUMBER-PORTING",
                        Map.of("phoneNumber", "+61491570156", "donorOperator", "Southern Mobile")),
                service("SOI-003", "1.3", "CFS-VOICEMAIL", Map.of("greeting", "standard")));
    }

    public static ServiceDemand service(
            String id, String productOrderItem, String specification, Map<String, Object> characteristics) {
        var all = new LinkedHashMap<>(characteristics);
        all.putAll(FIBRE_LANE);
        return new ServiceDemand(id, productOrderItem, specification, all);
    }
}
