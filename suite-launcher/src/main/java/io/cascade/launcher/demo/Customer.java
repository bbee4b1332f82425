package io.cascade.launcher.demo;

import io.cascade.launcher.sampledata.SampleFiles;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A sample customer who can order the example product at home. */
record Customer(String id, String name, String billingAccount, String placeId, String street) {

    /** Those who pass the credit check, in the order of the sample data: the one of the example comes first. */
    static List<Customer> all(SampleFiles files) {
        JsonNode addresses = files.read("network/addresses.json");
        return files.read("network/customers.json")
                .valueStream()
                .filter(customer -> "pass".equals(customer.path("credit").asString("")))
                .filter(customer -> isServed(addressOf(customer, addresses)))
                .map(customer -> of(customer, addressOf(customer, addresses)))
                .toList();
    }

    /** The same order for this customer, this account and this place. */
    JsonNode inPlaceOfTheOneIn(JsonNode order) {
        ObjectNode copy = (ObjectNode) order.deepCopy();
        copy.put("externalId", "DEMO-" + id);
        copy.put("description", "SuperFibre 200 Home for " + name);
        put(copy.at("/relatedParty/0"), id, name);
        ObjectNode item = (ObjectNode) copy.at("/productOrderItem/0");
        ((ObjectNode) item.path("billingAccount")).put("id", billingAccount);
        JsonNode place = item.at("/product/place/0");
        put(place, placeId, place.path("name").asString().replaceFirst("^[^,]+", street));
        return copy;
    }

    private static void put(JsonNode reference, String id, String name) {
        ((ObjectNode) reference).put("id", id).put("name", name);
    }

    private static Customer of(JsonNode customer, JsonNode address) {
        return new Customer(
                customer.path("id").asString(),
                customer.path("name").asString(),
                customer.path("billingAccount").asString(),
                address.path("id").asString(),
                address.path("street").asString());
    }

    private static JsonNode addressOf(JsonNode customer, JsonNode addresses) {
        return addresses
                .valueStream()
                .filter(address -> address.path("id").equals(customer.path("placeId")))
                .findFirst()
                .orElse(customer.path("none"));
    }

    private static boolean isServed(JsonNode address) {
        return address.path("freeCapacity").asInt(0) > 0
                && "GPON".equals(address.path("accessTechnology").asString(""));
    }
}
