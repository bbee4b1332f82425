package io.cascade.resourceordering;

import static io.cascade.resourceordering.ServiceActivationClient.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.messaging.errand.Watchdog;
import io.cascade.resourceordering.NetworkStub.Command;
import io.cascade.resourceordering.NetworkStub.Manner;
import io.cascade.resourceordering.ServiceActivationClient.Taken;
import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.ShownAttributes;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A service is activated directly, with the one that it needs: up to the inventory, and what can go wrong. */
@ResourceOrderingTest
class ServiceActivationIT {

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(61);

    private static final String BEARER = """
            {"name":"Bearer of line 7","serviceSpecification":{"id":"RFS-GPON-BEARER","name":"GPON-Bearer"},
             "serviceCharacteristic":[{"name":"bearerSpeed","value":"1G"},{"name":"oltArea","value":"EAST-07"}]}""";

    private static final String VLAN_ON_ITS_BEARER = """
            {"state":"active","name":"VLAN of line 7","description":"for the fair",
             "serviceSpecification":{"id":"RFS-VLAN-SERVICE","name":"VLAN-Service"},
             "serviceCharacteristic":[{"name":"vlanType","value":"c-tag"},{"name":"serviceType","value":"internet"},
                                      {"name":"exchange","value":"EAST-07"}],
             "relatedParty":[{"id":"ENG-7","role":"engineer","@referredType":"Individual"}],
             "serviceRelationship":[{"relationshipType":"dependsOn","service":%s}]}""".formatted(BEARER);

    @Autowired
    private RestTestClient rest;

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private InventoryStub inventory;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private Watchdog watchdog;

    @Autowired
    private JdbcTemplate jdbc;

    private ServiceActivationClient activation;

    @BeforeEach
    void meetTheApi() {
        activation = new ServiceActivationClient(rest);
    }

    @Test
    void activatesAServiceAndTheOneItDependsOnUnderOneMonitor() {
        network.allBehave(Manner.SILENT);
        var reply =
                activation.services().post(VLAN_ON_ITS_BEARER, UUID.randomUUID().toString());
        var taken = taken(reply);
        var vlan = taken.serviceId();
        var bearer = taken.related(0);

        assertThat(reply.headers().getFirst("Content-Location"))
                .isEqualTo(taken.service().get("href").asString());
        assertThat(taken.service().get("state").asString()).isEqualTo("designed");
        var monitor = activation.monitor(taken);
        assertThat(monitor.get("state").asString()).isEqualTo("InProgress");
        assertThat(monitor.get("sourceHref")).isEqualTo(taken.service().get("href"));
        assertThat(monitor.at("/request/method").asString()).isEqualTo("POST");
        assertThat(monitor.at("/request/body").asString()).contains("VLAN of line 7");
        assertThat(monitor.has("response")).isFalse();

        awaitCommands(taken, "olt-netconf");
        assertThat(stateOf(bearer)).isEqualTo("reserved");
        assertThat(stateOf(vlan)).isEqualTo("designed");
        assertThat(activation.monitor(taken).at("/waiting/on").asString()).isEqualTo("network");
        network.succeed(network.commandsFor(taken.monitor()).getFirst().requestId());
        awaitCommands(taken, "olt-netconf", "access-switch");
        assertThat(stateOf(bearer)).isEqualTo("inactive");
        assertThat(inventory.serviceCommands(bearer)).isEmpty();
        network.succeed(network.commandsFor(taken.monitor()).getLast().requestId());

        var completed = activation.awaitMonitor(taken, "Completed");
        assertThat(completed.at("/response/statusCode").asString()).isEqualTo("201");
        assertThat(bodyOf(completed).get("state").asString()).isEqualTo("active");
        assertThat(completed.has("waiting")).isFalse();
        assertThat(stateOf(vlan)).isEqualTo("active");
        assertThat(stateOf(bearer)).isEqualTo("active");
    }

    @Test
    void writesBothServicesToTheInventoryWithTheirResourcesAndHowTheyStandToEachOther() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");

        var vlan = onlyServiceCommand(taken.serviceId());
        var bearer = onlyServiceCommand(taken.related(0));
        assertThat(vlan.get("key").asString()).isEqualTo(taken.serviceId() + "/active/1");
        assertThat(vlan.at("/service/state").asString()).isEqualTo("active");
        assertThat(vlan.at("/service/serviceSpecification/id").asString()).isEqualTo("RFS-VLAN-SERVICE");
        assertThat(vlan.at("/service/supportingResource/0/name").asString()).isEqualTo("1042");
        assertThat(vlan.at("/service/serviceRelationship/0/relationshipType").asString())
                .isEqualTo("dependsOn");
        assertThat(vlan.at("/service/serviceRelationship/0/service/id").asString())
                .isEqualTo(taken.related(0));
        assertThat(vlan.at("/service/description").asString()).isEqualTo("for the fair");
        assertThat(vlan.at("/service/relatedParty/0/id").asString()).isEqualTo("ENG-7");
        assertThat(bearer.at("/service/supportingResource/0/name").asString()).isEqualTo("OLT-EAST-07/LC3/P12");
        assertThat(inventory.commands("activate", taken.monitor()))
                .extracting(command -> command.at("/usedBy/serviceId").asString())
                .containsExactlyInAnyOrder(taken.serviceId(), taken.related(0));
    }

    @Test
    void showsOperatorsTheSameWorkAsAResourceOrder() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");

        var order = orders.read(taken.monitor());
        assertThat(order.get("state").asString()).isEqualTo("completed");
        assertThat(order.at("/orderItem/0/orderItemRelationship/0/orderItem/itemId")
                        .asString())
                .isEqualTo("ROI-002");
        assertThat(order.at("/orderItem/1/service/id").asString()).isEqualTo(taken.related(0));
        assertThat(orders.get("?externalReference.id=" + taken.serviceId()).body())
                .extracting(one -> one.get("id").asString())
                .containsExactly(taken.monitor());
        assertThat(activation.monitor(taken).at("/resourceOrder/href").asString())
                .isEqualTo(order.get("href").asString());
    }

    @Test
    void tellsWhatHappensToTheMonitorAndToEachService() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");

        try (var services = new EventTopic(workspace, "tmf.service-activation.v1");
                var monitors = new EventTopic(workspace, "tmf.service-activation-monitor.v1")) {
            assertThat(services.await(taken.serviceId(), 4))
                    .extracting(ServiceActivationIT::summary)
                    .containsExactly(
                            "ServiceCreateEvent designed",
                            "ServiceStateChangeEvent reserved",
                            "ServiceStateChangeEvent inactive",
                            "ServiceStateChangeEvent active");
            await().untilAsserted(() -> assertThat(monitors.of(taken.monitor()))
                    .extracting(ServiceActivationIT::summary)
                    .startsWith("MonitorCreateEvent InProgress")
                    .endsWith("MonitorStateChangeEvent Completed"));
        }
    }

    /** The rule of the catalog that does so for orders does it here too. */
    @Test
    void takesOverWhatEarlierServicesProducedByTheRuleThatTheRequestNames() {
        var taken = activation.activate("""
                {"state":"active","serviceSpecification":{"id":"RFS-IP-PROFILE"},
                 "decompositionRule":{"id":"DR-INTERNET-10-GPON"},
                 "serviceCharacteristic":[{"name":"ipVersion","value":"dualStack"},
                                          {"name":"dhcpPool","value":"EAST-RES"}],
                 "serviceRelationship":[{"relationshipType":"dependsOn","service":%s}]}""".formatted(VLAN_ON_ITS_BEARER));
        activation.awaitMonitor(taken, "Completed");

        assertThat(network.commandsFor(taken.monitor()))
                .extracting(Command::element)
                .containsExactly("olt-netconf", "access-switch", "dhcp-radius");
        var profile = activation.service(taken.serviceId());
        assertThat(profile.get("name").asString()).isEqualTo("IP-Profile");
        assertThat(profile.get("serviceCharacteristic"))
                .extracting(one ->
                        one.get("name").asString() + "=" + one.get("value").asString())
                .contains("vlanId=1042", "olt=OLT-EAST-07", "port=12");
        assertThat(profile.get("supportingResource"))
                .extracting(one -> one.get("name").asString())
                .containsExactly("10.42.17.22", "2001:db8:42:17::/64");
    }

    @Test
    void tellsListenersOfItsHub() {
        var hubs = new OrderApi(rest, ServiceActivationClient.API + "/hub");
        try (var listener = StubServer.start().on("POST", "/", request -> new Answer(201, ""))) {
            var hub = hubs.post("{\"callback\":\"%s\"}".formatted(listener.url()), Map.of());
            assertThat(hub.status().value()).isEqualTo(201);
            var taken = activation.activate(VLAN_ON_ITS_BEARER);
            activation.awaitMonitor(taken, "Completed");

            await().untilAsserted(() -> assertThat(toldTo(listener))
                    .contains(
                            "MonitorCreateEvent " + taken.monitor(),
                            "MonitorStateChangeEvent " + taken.monitor(),
                            "ServiceCreateEvent " + taken.serviceId(),
                            "ServiceStateChangeEvent " + taken.related(0)));
            rest.delete()
                    .uri(ServiceActivationClient.API + "/hub/"
                            + hub.body().get("id").asString())
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
    }

    private static List<String> toldTo(StubServer listener) {
        return listener.received("POST", "/").stream()
                .map(request -> Json.mapper().readTree(request.body()))
                .map(event -> "%s %s"
                        .formatted(
                                event.get("eventType").asString(),
                                event.get("event").iterator().next().get("id").asString()))
                .toList();
    }

    @Test
    void staysInProgressAndSaysWhyWhileTheNetworkRefuses() {
        network.behave("olt-netconf", Manner.REFUSING);
        var taken = activation.activate(VLAN_ON_ITS_BEARER);

        await().untilAsserted(() -> assertThat(
                        activation.monitor(taken).at("/waiting/on").asString())
                .isEqualTo("operations"));

        var monitor = activation.monitor(taken);
        assertThat(monitor.get("state").asString()).isEqualTo("InProgress");
        assertThat(monitor.at("/waiting/reason").asString()).contains("no such policy");
        assertThat(monitor.at("/waiting/remedy").asString()).contains("asked again by itself");
        assertThat(orders.stateOf(taken.monitor())).isEqualTo("held");
        assertThat(inventory.serviceCommands(taken.related(0))).isEmpty();
        try (var monitors = new EventTopic(workspace, "tmf.service-activation-monitor.v1")) {
            await().untilAsserted(() -> assertThat(monitors.of(taken.monitor()).getLast())
                    .satisfies(event -> {
                        assertThat(event.type()).isEqualTo("MonitorAttributeValueChangeEvent");
                        assertThat(event.resource().at("/waiting/on").asString())
                                .isEqualTo("operations");
                    }));
        }
    }

    @Test
    void goesOnWhenWhatWasHeldIsMended() {
        network.behave("olt-netconf", Manner.FAILING);
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        await().until(() -> orders.stateOf(taken.monitor()).equals("held"));

        network.succeed(network.commandsFor(taken.monitor()).getFirst().requestId());

        activation.awaitMonitor(taken, "Completed");
    }

    @Test
    void endsInErrorWithEveryReasonWhenItCannotBeBuilt() {
        var taken = activation.activate("""
                {"state":"active","serviceSpecification":{"id":"RFS-GPON-BEARER"},
                 "serviceCharacteristic":[{"name":"bearerSpeed","value":1}],
                 "serviceRelationship":[
                   {"relationshipType":"dependsOn","service":{"serviceSpecification":{"id":"RFS-NOWHERE"}}}]}""");

        var monitor = activation.awaitMonitor(taken, "InError");

        assertThat(monitor.at("/response/statusCode").asString()).isEqualTo("422");
        assertThat(violationsIn(bodyOf(monitor)))
                .containsOnly(
                        entry("serviceCharacteristic", "bearerSpeed cannot be 1; oltArea is mandatory"),
                        entry(
                                "serviceRelationship[0].service.serviceSpecification.id",
                                "there is no resource-facing service RFS-NOWHERE"));
        assertThat(stateOf(taken.serviceId())).isEqualTo("designed");
        assertThat(orders.stateOf(taken.monitor())).isEqualTo("rejected");
        assertThat(network.commandsFor(taken.monitor())).isEmpty();
    }

    @Test
    void endsInErrorWhenAnotherStateThanActiveIsWanted() {
        var taken = activation.activate(BEARER.replaceFirst("\\{", "{\"state\":\"terminated\","));

        var monitor = activation.monitor(taken);

        assertThat(monitor.get("state").asString()).isEqualTo("InError");
        assertThat(bodyOf(monitor).get("code").asString()).isEqualTo("stateNotSupported");
        assertThat(bodyOf(monitor).at("/violation/0/path").asString()).isEqualTo("state");
        assertThat(monitor.has("resourceOrder")).isFalse();
        assertThat(orders.get("/" + taken.monitor()).status().value()).isEqualTo(404);
    }

    @Test
    void refusesServicesThatCustomersFaceAndNamesThem() {
        var reply = activation.services().post("""
                {"state":"active","serviceSpecification":{"id":"RFS-GPON-BEARER"},
                 "serviceRelationship":[
                   {"relationshipType":"supports","service":{"serviceSpecification":{"id":"CFS-INTERNET-ACCESS"}}}]}""", Map.of());

        assertThat(reply.status().value()).isEqualTo(422);
        assertThat(reply.body().get("code").asString()).isEqualTo("customerFacingService");
        assertThat(reply.body().get("reason").asString()).contains("TMF641");
        assertThat(violationsIn(reply.body()))
                .containsOnlyKeys("serviceRelationship[0].service.serviceSpecification.id");
    }

    @Test
    void namesEveryViolationOfTheContract() {
        var reply = activation.services().post("""
                {"state":"running","startDate":"soon","serviceCharacteristic":[{"name":"bearerSpeed"}],
                 "serviceRelationship":[{"service":{"serviceSpecification":{}}},{"relationshipType":"dependsOn"}]}""", Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(violationsIn(reply.body()))
                .containsOnlyKeys(
                        "state",
                        "startDate",
                        "serviceSpecification",
                        "serviceCharacteristic[0].value",
                        "serviceRelationship[0].relationshipType",
                        "serviceRelationship[0].service.serviceSpecification.id",
                        "serviceRelationship[1].service");
    }

    @Test
    void refusesARelationThatLeadsNowhere() {
        var reply = activation.services().post("""
                {"state":"active","serviceSpecification":{"id":"RFS-GPON-BEARER"},
                 "serviceRelationship":[{"relationshipType":"dependsOn","service":{"name":"something"}}]}""", Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(violationsIn(reply.body())).containsOnlyKeys("serviceRelationship[0].service");
    }

    @Test
    void writesTheSameCommandAgainWhenTheInventorysAnswerWasLost() {
        inventory.loseServiceAnswers(1);
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        await().until(() -> !inventory.serviceCommands(taken.serviceId()).isEmpty());
        assertThat(activation.monitor(taken).at("/waiting/on").asString()).isEqualTo("service inventory");

        clock.advance(UNTIL_TRIED_AGAIN);

        activation.awaitMonitor(taken, "Completed");
        assertThat(inventory.serviceCommands(taken.serviceId()))
                .hasSize(2)
                .extracting(command -> command.get("key").asString())
                .containsOnly(taken.serviceId() + "/active/1");
    }

    @Test
    void waitsForAnInventoryThatRefusesAndSaysWhatUnblocksIt() {
        inventory.refuseService("VLAN of line 7", true);
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        await().untilAsserted(() -> assertThat(
                        activation.monitor(taken).at("/waiting/reason").asString())
                .isEqualTo("it was terminated by hand"));
        assertThat(stateOf(taken.serviceId())).isEqualTo("inactive");

        inventory.refuseService("VLAN of line 7", false);
        clock.advance(UNTIL_TRIED_AGAIN);

        activation.awaitMonitor(taken, "Completed");
    }

    @Test
    void waitsForAnInventoryThatRefusesWholeCallsAndSaysSo() {
        inventory.refuseCallsHolding("VLAN of line 7");
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        await().untilAsserted(() -> {
            var waiting = activation.monitor(taken).get("waiting");
            assertThat(waiting.get("code").asString()).isEqualTo("commandNotTaken");
            assertThat(waiting.get("reason").asString()).startsWith("400").contains("must not be like this");
        });

        inventory.takeAllCalls();
        clock.advance(UNTIL_TRIED_AGAIN);

        activation.awaitMonitor(taken, "Completed");
    }

    @Test
    void takesAVerdictThatComesTwiceOnlyOnce() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");

        network.callBack(network.commandsFor(taken.monitor()).getFirst().requestId());
        activation.awaitMonitor(activation.activate(VLAN_ON_ITS_BEARER), "Completed");

        assertThat(inventory.serviceCommands(taken.serviceId())).hasSize(1);
        assertThat(activation.monitor(taken).get("state").asString()).isEqualTo("Completed");
    }

    @Test
    void isFoundByTheWatchdogWhenItsErrandIsLost() {
        inventory.refuseService("VLAN of line 7", true);
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        await().until(() -> !inventory.serviceCommands(taken.serviceId()).isEmpty()
                && activation.monitor(taken).at("/waiting/remedy").isString());
        jdbc.update("delete from errand where subject = ?", taken.monitor());
        inventory.refuseService("VLAN of line 7", false);

        watchdog.sweep();

        activation.awaitMonitor(taken, "Completed");
    }

    @Test
    void answersARepeatedRequestAsTheFirstTime() {
        var key = UUID.randomUUID().toString();

        var ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> taken(activation.services().post(VLAN_ON_ITS_BEARER, key)))
                .map(taken -> taken.monitor() + taken.serviceId() + taken.related(0))
                .distinct()
                .toList();
        var other = activation.services().post(BEARER.replaceFirst("\\{", "{\"state\":\"active\","), key);

        assertThat(ids).hasSize(1);
        assertThat(other.status().value()).isEqualTo(422);
        assertThat(other.body().get("code").asString()).isEqualTo("idempotencyKeyReused");
    }

    @Test
    void amendsWhatDescribesAServiceAndTellsTheInventory() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");

        var reply = activation.services().patch(taken.serviceId(), """
                {"name":"VLAN of the fair","note":[{"text":"until Sunday"}]}""");

        assertThat(reply.status().value()).isEqualTo(200);
        assertThat(reply.body().get("name").asString()).isEqualTo("VLAN of the fair");
        assertThat(reply.body().get("state").asString()).isEqualTo("active");
        await().until(() -> inventory.serviceCommands(taken.serviceId()).size() == 2);
        var command = inventory.serviceCommands(taken.serviceId()).getLast();
        assertThat(command.get("key").asString()).isEqualTo(taken.serviceId() + "/active/2");
        assertThat(command.at("/service/note/0/text").asString()).isEqualTo("until Sunday");
        assertThat(bodyOf(activation.monitor(taken)).get("name").asString())
                .as("what the request came to stays as it was")
                .isEqualTo("VLAN of line 7");
        try (var services = new EventTopic(workspace, "tmf.service-activation.v1")) {
            assertThat(services.await(taken.serviceId(), 5).getLast().type())
                    .isEqualTo("ServiceAttributeValueChangeEvent");
        }
    }

    @Test
    void keepsWhatAnAmendmentDoesNotMention() {
        var taken = activation.activate("""
                {"state":"inactive","name":"a line","category":"fair","serviceSpecification":{"id":"RFS-GPON-BEARER"},
                 "supportingService":[{"id":"SVC-1"}],"feature":[{"name":"stable","featureCharacteristic":[]}]}""");

        var amended = activation.services().patch(taken.serviceId(), """
                {"name":null,"description":"for the fair"}""");

        assertThat(amended.body().get("name").asString()).isEqualTo("GPON-Bearer");
        assertThat(amended.body().get("category").asString()).isEqualTo("fair");
        assertThat(amended.body().at("/supportingService/0/id").asString()).isEqualTo("SVC-1");
        assertThat(amended.body().at("/feature/0/name").asString()).isEqualTo("stable");
        assertThat(activation.service(taken.serviceId())).isEqualTo(amended.body());
    }

    @Test
    void refusesByNameWhatCannotBeAmended() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");

        var fixed = activation.services().patch(taken.serviceId(), """
                {"serviceSpecification":{"id":"RFS-QOS-PROFILE"},"serviceDate":"2026-01-01T00:00:00.000Z"}""");
        assertThat(fixed.status().value()).isEqualTo(400);
        assertThat(violationsIn(fixed.body())).containsOnlyKeys("serviceSpecification", "serviceDate");

        var network = activation.services().patch(taken.serviceId(), """
                {"state":"terminated","serviceCharacteristic":[]}""");
        assertThat(network.status().value()).isEqualTo(422);
        assertThat(network.body().get("reason").asString()).contains("cannot be modified or terminated yet");
        assertThat(violationsIn(network.body())).containsOnlyKeys("state", "serviceCharacteristic");
        assertThat(stateOf(taken.serviceId())).isEqualTo("active");
    }

    @Test
    void amendsNothingThatChangedMeanwhile() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");
        var path = ServiceActivationClient.API + "/service/" + taken.serviceId();
        var seen = activation.services().get("/" + taken.serviceId()).headers().getETag();
        activation.services().patch(taken.serviceId(), "{\"category\":\"fair\"}");

        rest.patch()
                .uri(path)
                .header("If-Match", seen)
                .header("Content-Type", "application/merge-patch+json")
                .body("{\"category\":\"other\"}")
                .exchange()
                .expectStatus()
                .isEqualTo(412);
    }

    @Test
    void forgetsAServiceOfWhichNothingExistsAndItsMonitor() {
        var taken = activation.activate(BEARER.replaceFirst("\\{", "{\"state\":\"inactive\","));

        assertThat(activation.delete(taken.serviceId()).status().value()).isEqualTo(204);

        assertThat(activation.services().get("/" + taken.serviceId()).status().value())
                .isEqualTo(404);
        assertThat(activation.monitors().get("/" + taken.monitor()).status().value())
                .isEqualTo(404);
        try (var services = new EventTopic(workspace, "tmf.service-activation.v1")) {
            assertThat(services.await(taken.serviceId(), 2))
                    .extracting(Event::type)
                    .endsWith("ServiceDeleteEvent");
        }
    }

    @Test
    void keepsAServiceThatIsLiveOrOnItsWay() {
        network.behave("access-switch", Manner.SILENT);
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        assertThat(activation.delete(taken.serviceId()).body().get("reason").asString())
                .contains("under way");
        awaitCommands(taken, "olt-netconf", "access-switch");
        network.succeed(network.commandsFor(taken.monitor()).getLast().requestId());
        activation.awaitMonitor(taken, "Completed");

        var live = activation.delete(taken.serviceId());
        assertThat(live.status().value()).isEqualTo(409);
        assertThat(live.body().get("reason").asString()).contains("active", "cannot be terminated yet");
        assertThat(activation.delete(taken.related(0)).body().get("reason").asString())
                .contains("came with service " + taken.serviceId());
        assertThat(activation.delete("unknown").status().value()).isEqualTo(404);
    }

    @Test
    void findsServicesAndMonitorsByTheirAttributes() {
        var taken = activation.activate(VLAN_ON_ITS_BEARER);
        activation.awaitMonitor(taken, "Completed");
        var vlan = taken.serviceId();

        for (var filter : List.of(
                "relatedParty.id=ENG-7&state=active",
                "serviceRelationship.service.id=" + taken.related(0),
                "serviceCharacteristic.name=vlanType&serviceCharacteristic.value=c-tag",
                "supportingResource.name=1042",
                "serviceSpecification.id=RFS-VLAN-SERVICE",
                "monitor.id=" + taken.monitor() + "&description=for the fair")) {
            assertThat(activation
                            .services()
                            .get("?id=%s&%s&fields=state".formatted(vlan, filter))
                            .body())
                    .as(filter)
                    .extracting(found -> found.get("id").asString())
                    .containsExactly(vlan);
        }
        assertThat(activation
                        .monitors()
                        .get("?state=Completed&request.method=POST&response.statusCode=201&sourceHref="
                                + taken.service().get("href").asString())
                        .body())
                .extracting(found -> found.get("id").asString())
                .containsExactly(taken.monitor());
        assertThat(ShownAttributes.thatFind(activation.services(), vlan))
                .contains("serviceCharacteristic.value", "serviceRelationship.relationshipType", "monitor.id");
        assertThat(ShownAttributes.thatFind(activation.monitors(), taken.monitor()))
                .contains("resourceOrder.id", "response.statusCode", "correlationId");
        assertThat(activation.services().get("?colour=red").status().value()).isEqualTo(400);
        assertThat(activation.monitors().get("?colour=red").status().value()).isEqualTo(400);
    }

    private void awaitCommands(Taken taken, String... elements) {
        await().untilAsserted(() -> assertThat(network.commandsFor(taken.monitor()))
                .extracting(Command::element)
                .containsExactly(elements));
    }

    private JsonNode onlyServiceCommand(String serviceId) {
        assertThat(inventory.serviceCommands(serviceId)).hasSize(1);
        return inventory.serviceCommands(serviceId).getFirst();
    }

    private String stateOf(String serviceId) {
        return activation.service(serviceId).get("state").asString();
    }

    private static JsonNode bodyOf(JsonNode monitor) {
        return Json.mapper().readTree(monitor.at("/response/body").asString());
    }

    private static String summary(Event event) {
        return "%s %s".formatted(event.type(), event.resource().get("state").asString());
    }

    private static Map<String, String> violationsIn(JsonNode error) {
        return error.get("violation")
                .valueStream()
                .collect(Collectors.toMap(
                        violation -> violation.get("path").asString(),
                        violation -> violation.get("message").asString(),
                        (one, other) -> one + "; " + other));
    }
}
