package io.cascade.productordering;

import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import java.util.regex.Pattern;

/** Everything that customer order management talks to, friendly unless a test says otherwise. */
final class FarSide {

    static final String SERVICE_ORDERS = "/tmf-api/serviceOrdering/v4/serviceOrder";
    static final String PRODUCT_COMMANDS = "/tmf-api/productInventory/v4/productCommand";

    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"([^\"]+)\"");

    private FarSide() {}

    static StubServer friendly() {
        return StubServer.start()
                .on("POST", "/credit/checks", request -> Answer.ok("{\"verdict\":\"pass\"}"))
                .on("POST", "/qualification/checks", request -> Answer.ok("""
                        {"serviceable":true,"accessTechnology":"GPON","exchange":"EAST-07",
                         "distributionPoint":"DP-142","servingArea":"EAST"}"""))
                .on("POST", "/tmf-api/productInventory/v4/installedBaseQuery", request -> Answer.ok("{\"match\":[]}"))
                .on("POST", SERVICE_ORDERS, request -> new Answer(201, "{\"id\":\"SO-1\",\"state\":\"acknowledged\"}"))
                .on("POST", PRODUCT_COMMANDS, request -> Answer.ok(doneForEveryKey(request.body())))
                .on("POST", "/billing/activations", request -> Answer.ok("{}"))
                .on("POST", "/notifications", request -> Answer.ok("{}"));
    }

    private static String doneForEveryKey(String commands) {
        var verdicts = KEY.matcher(commands)
                .results()
                .map(key -> "{\"key\":\"%s\",\"outcome\":\"done\"}".formatted(key.group(1)))
                .toList();
        return "{\"verdict\":%s}".formatted(verdicts);
    }
}
