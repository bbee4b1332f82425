package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static io.cascade.resourceordering.Rfs.QOS_PROFILE;
import static io.cascade.resourceordering.Rfs.VLAN_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ShownAttributes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Resource order management as service order management sees it. */
@ResourceOrderingTest
class ResourceOrderRequestIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private EventTopic events;

    @Test
    void acknowledgesAnOrderAndSaysWhereItIs() {
        var reply = orders.post(goldenOrder().body(), Map.of());

        assertThat(reply.status().value()).isEqualTo(201);
        var id = reply.body().get("id").asString();
        assertThat(reply.headers().getLocation())
                .hasToString("/tmf-api/resourceOrderingManagement/v4/resourceOrder/" + id)
                .hasToString(reply.body().get("href").asString());
        assertThat(reply.body().get("state").asString()).isEqualTo("acknowledged");
        assertThat(reply.body().get("orderItem")).hasSize(7).allSatisfy(item -> {
            assertThat(item.get("state").asString()).isEqualTo("acknowledged");
            assertThat(item.at("/waiting/on").asString()).isNotBlank();
        });
    }

    @Test
    void rejectsWhatCannotBeBuiltWithEveryReason() {
        var id = orders.place(anOrder()
                .buildingUnknown("A", "RFS-NO-SUCH")
                .ceasing("B", GPON_BEARER)
                .building("C", VLAN_SERVICE, "D")
                .body());

        var order = orders.awaitState(id, "rejected");

        assertThat(order.get("errorMessage"))
                .extracting(
                        reason -> reason.get("itemId").asString(),
                        reason -> reason.get("code").asString())
                .containsExactly(
                        tuple("A", "unknownSpecification"),
                        tuple("B", "actionNotSupported"),
                        tuple("C", "unknownPredecessor"));
        assertThat(order.get("orderItem"))
                .allMatch(item -> item.get("state").asString().equals("rejected"));
        assertThat(network.commandsFor(id)).isEmpty();
        assertThat(events.await(id, 2))
                .extracting(Event::type)
                .containsExactly("ResourceOrderCreateEvent", "ResourceOrderStateChangeEvent");
    }

    @Test
    void rejectsItemsThatWaitForEachOther() {
        var circle = anOrder().building("A", VLAN_SERVICE, "B").building("B", QOS_PROFILE, "A");

        var order = orders.awaitState(orders.place(circle.body()), "rejected");

        assertThat(order.at("/errorMessage/0/code").asString()).isEqualTo("cyclicDependency");
    }

    @Test
    void rejectsAnOrderWithoutItems() {
        var order = orders.awaitState(orders.place(anOrder().body()), "rejected");

        assertThat(order.at("/errorMessage/0/code").asString()).isEqualTo("itemsMissing");
    }

    @Test
    void givesTheSameOrderForTheSameKey() {
        var key = UUID.randomUUID().toString();
        var first = orders.post(bearerOrder().body(), key);
        var second = orders.post(bearerOrder().body(), key);

        assertThat(second.status().value()).isEqualTo(201);
        assertThat(second.body().get("id")).isEqualTo(first.body().get("id"));
    }

    @Test
    void givesTheSameOrderToManyWhoAskAtOnce() {
        var key = UUID.randomUUID().toString();

        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> orders.post(bearerOrder().body(), key).body().get("id"))
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        orders.awaitState(ids.getFirst().asString(), "completed");
    }

    @Test
    void refusesAKeyThatBelongsToAnotherRequest() {
        var key = UUID.randomUUID().toString();
        orders.post(bearerOrder().body(), key);

        var reply = orders.post(goldenOrder().body(), key);

        assertThat(reply.status().value()).isEqualTo(422);
        assertThat(reply.body().get("code").asString()).isEqualTo("idempotencyKeyReused");
    }

    @Test
    void namesEveryViolationOfTheContract() {
        var reply = orders.post("""
                {"requestedStartDate":"soon","orderItem":[
                  {"action":"grow"},
                  {"id":"2","action":"add","orderItemRelationship":[{"relationshipType":"dependsOn","orderItem":{}}]}]}""", Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().get("violation"))
                .extracting(violation -> violation.get("path").asString())
                .containsExactlyInAnyOrder(
                        "requestedStartDate",
                        "orderItem[0].id",
                        "orderItem[0].action",
                        "orderItem[1].orderItemRelationship[0].orderItem.itemId");
    }

    @Test
    void refusesTwoItemsOfOneId() {
        var twins =
                anOrder().building("A", GPON_BEARER).building("B", GPON_BEARER).building("A", VLAN_SERVICE);

        var reply = orders.post(twins.body(), Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().at("/violation/0/path").asString()).isEqualTo("orderItem[2].id");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThat(orders.post("{\"orderItem\":", Map.of()).status().value()).isEqualTo(400);
    }

    @Test
    void givesCarriedAttributesBackUntouched() {
        var body = bearerOrder().body().replace("\"category\"", "\"note\":[{\"text\":\"ring twice\"}],\"category\"");

        var order = orders.read(orders.place(body));

        assertThat(order.at("/note/0/text").asString()).isEqualTo("ring twice");
        assertThat(order.at("/externalReference/0/id").asString()).isEqualTo("SO-1");
        assertThat(order.get("catalogRelease").asInt()).isEqualTo(1);
    }

    @Test
    void findsOrdersByTheirAttributes() {
        var parent = "SO-" + UUID.randomUUID();
        var id = orders.place(bearerOrder().body().replace("SO-1", parent));
        orders.awaitState(id, "completed");

        var found = orders.get("?externalReference.id=%s&state=completed&fields=state".formatted(parent));

        assertThat(found.headers().getFirst("X-Total-Count")).isEqualTo("1");
        assertThat(found.body()).singleElement().satisfies(order -> {
            assertThat(order.get("id").asString()).isEqualTo(id);
            assertThat(order.propertyNames()).containsExactlyInAnyOrder("id", "href", "state");
        });
        assertThat(orders.get("?externalReference.id=%s&state=held".formatted(parent))
                        .body())
                .isEmpty();
    }

    @Test
    void findsOrdersByWhatTheyShow() {
        var parent = "SO-" + UUID.randomUUID();
        var body = goldenOrder().body().replace("SO-1", parent);
        var id = orders.place(body.replace("\"quantity\":1", "\"quantity\":3"));
        var order = orders.awaitState(id, "completed");

        assertThat(order.at("/orderItem/1/quantity").asInt()).isEqualTo(3);
        assertThat(ShownAttributes.thatFind(orders, id))
                .contains(
                        "orderItem.quantity",
                        "orderItem.resourceSpecification.name",
                        "orderItem.service.id",
                        "orderItem.decompositionRule.id",
                        "orderItem.orderItemRelationship.relationshipType",
                        "orderItem.orderItemRelationship.orderItem.itemId");
        assertThat(found(parent, "quantity", "4")).isZero();
        assertThat(found(parent, "orderItemRelationship.relationshipType", "requires"))
                .isZero();
        assertThat(found(parent, "orderItemRelationship.orderItem.itemId", "ROI-003"))
                .isZero();
    }

    private int found(String parent, String filter, String value) {
        return orders.get("?externalReference.id=%s&orderItem.%s=%s".formatted(parent, filter, value))
                .body()
                .size();
    }

    @Test
    void doesNotKeepWhatOnlyTheServiceSays() {
        var claim = "\"expectedCompletionDate\":\"2030-01-01T00:00:00Z\"";
        var id = orders.place(bearerOrder()
                .body()
                .replace("\"category\"", claim + ",\"errorMessage\":[{\"code\":\"mine\"}],\"category\""));

        assertThat(orders.read(id).has("expectedCompletionDate")).isFalse();
        assertThat(orders.read(id).has("errorMessage")).isFalse();
        assertThat(orders.patch(id, "{%s}".formatted(claim)).status().value()).isEqualTo(400);
        assertThat(orders.get("?expectedCompletionDate=2030-01-01T00:00:00Z")
                        .status()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void refusesAFilterThatItDoesNotKnow() {
        assertThat(orders.get("?colour=red").status().value()).isEqualTo(400);
    }

    @Test
    void doesNotFindAnOrderThatIsNotThere() {
        var reply = orders.get("/unknown");

        assertThat(reply.status().value()).isEqualTo(404);
        assertThat(names(reply.body())).contains("code", "reason");
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }
}
