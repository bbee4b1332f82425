package io.cascade.launcher.story;

import io.cascade.kernel.json.Json;
import io.cascade.launcher.sampledata.SampleFiles;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a channel orders: a sample order, changed where a story wants it otherwise. Each change gives a form of its own. */
record OrderForm(JsonNode asJson) {

    private static final String FIRST_ITEM = "/productOrderItem/0";

    /** Fibre for the home: the order that the whole documentation tells of. */
    static OrderForm golden(String customer, String place) {
        return sample("golden.json", customer, place);
    }

    /** A sample order for another customer at another place. */
    static OrderForm sample(String file, String customer, String place) {
        var shipped = new OrderForm(SampleFiles.shipped().read("orders/" + file));
        return shipped.changed(order -> {
            object(order, "/relatedParty/0").put("id", customer);
            order.findParents("role").stream()
                    .filter(node ->
                            "installationAddress".equals(node.path("role").asString()))
                    .forEach(node -> ((ObjectNode) node).put("id", place));
        });
    }

    OrderForm forOffering(String id) {
        return changed(order -> object(order, FIRST_ITEM + "/productOffering").put("id", id));
    }

    OrderForm with(String characteristic, String value) {
        return changed(order -> order.at(FIRST_ITEM + "/product/productCharacteristic")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(characteristic))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow()
                .put("value", value));
    }

    OrderForm withoutCharacteristics() {
        return changed(order -> object(order, FIRST_ITEM + "/product").putArray("productCharacteristic"));
    }

    OrderForm withoutPrice() {
        return changed(order -> object(order, FIRST_ITEM).remove("itemPrice"));
    }

    OrderForm startingAt(Instant day) {
        return changed(order -> order.put("requestedStartDate", day.toString()));
    }

    OrderForm inCategory(String category) {
        return changed(order -> order.put("category", category));
    }

    String customer() {
        return asJson.at("/relatedParty/0/id").asString();
    }

    JsonNode firstItem() {
        return asJson.at(FIRST_ITEM);
    }

    byte[] bytes() {
        return Json.write(asJson).getBytes(StandardCharsets.UTF_8);
    }

    /** The form after a change that no form of a channel foresees. */
    OrderForm changed(Consumer<ObjectNode> change) {
        var copy = (ObjectNode) asJson.deepCopy();
        change.accept(copy);
        return new OrderForm(copy);
    }

    private static ObjectNode object(ObjectNode order, String pointer) {
        return (ObjectNode) order.at(pointer);
    }
}
