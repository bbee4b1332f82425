package io.cascade.launcher.contract;

import tools.jackson.databind.JsonNode;

/** What every resource says of itself, whatever its contract. */
final class Identity {

    private Identity() {}

    static String idOf(JsonNode resource) {
        return resource.get("id").asString();
    }

    static String hrefOf(JsonNode resource) {
        return resource.get("href").asString();
    }
}
