package io.cascade.launcher.story;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.Reply;
import java.util.List;
import java.util.Map;

/** The rule of one estate that says what its Wi-Fi can do: an architect who has second thoughts changes it. */
record WifiRule(Endpoint catalog, String estate) {

    /**
     * Drafts the next version and asks for a release with it.
     *
     * @param features a CEL expression
     */
    Reply publish(String features) {
        var produced = Map.of(
                "specification",
                Map.of("id", "CFS-WIFI-MANAGEMENT", "name", "WiFi-Management", "@referredType", "ServiceSpecification"),
                "map",
                Map.of("platform", "'CloudWiFi'", "features", features));
        catalog.patch(
                        Paths.DECOMPOSITION_RULE + "/DR-RBA-20-WIFI-MANAGEMENT-" + estate,
                        Map.of("produce", List.of(produced)))
                .expect(200);
        return catalog.post(Paths.CATALOG_RELEASE, Map.of("name", "Wi-Fi of " + estate));
    }
}
