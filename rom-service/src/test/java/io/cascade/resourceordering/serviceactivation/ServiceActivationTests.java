package io.cascade.resourceordering.serviceactivation;

import static io.cascade.resourceordering.serviceactivation.ServiceActivationBuilder.ID;
import static io.cascade.resourceordering.serviceactivation.ServiceActivationBuilder.NINE;
import static io.cascade.resourceordering.serviceactivation.ServiceActivationBuilder.aRequest;
import static io.cascade.resourceordering.serviceactivation.ServiceActivationBuilder.related;
import static io.cascade.resourceordering.serviceactivation.ServiceActivationBuilder.relatedToExisting;
import static io.cascade.resourceordering.serviceactivation.ServiceActivationBuilder.vlanOnItsBearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.order.Refusal;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceActivationTests {

    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final AllocatedResource PORT =
            new AllocatedResource("k", "RES-1", "OLT-EAST-07/LC3/P12", "RS-OLT-PORT", Map.of("port", 12));

    private final ServiceActivation activation = vlanOnItsBearer().begun();
    private final ResourceOrder order = ResourceOrder.place(ID, OrderForServices.of(activation), NINE);
    private final ActivatedService vlan = activation.group().services().getFirst();
    private final ActivatedService bearer = activation.group().services().getLast();

    @Test
    void beginsWithServicesThatAreOnlyDesigned() {
        assertThat(activation.state()).isEqualTo(MonitorState.IN_PROGRESS);
        assertThat(activation.waiting()).isPresent();
        assertThat(activation.group().services())
                .extracting(ActivatedService::getId, ActivatedService::state)
                .containsExactlyInAnyOrder(
                        tuple(vlan.getId(), ServiceState.DESIGNED), tuple(bearer.getId(), ServiceState.DESIGNED));
        assertThat(activation.tellMoves()).hasSize(3).allMatch(StateChange::isBirth);
    }

    @Test
    void isBuiltByAnOrderOfItsOwnIdInWhichServicesWaitForWhatTheyDependOn() {
        assertThat(order.getId()).isEqualTo(activation.getId());
        assertThat(order.items())
                .extracting(
                        ResourceOrderItem::itemId,
                        item -> item.line().specificationId(),
                        item -> item.line().serviceId(),
                        ResourceOrderItem::predecessors)
                .containsExactly(
                        tuple("ROI-001", "RFS-VLAN-SERVICE", vlan.getId(), Set.of("ROI-002")),
                        tuple("ROI-002", "RFS-GPON-BEARER", bearer.getId(), Set.of()));
        assertThat(order.parent().orElseThrow().id()).isEqualTo(vlan.getId());
    }

    @Test
    void waitsOnlyForDependenciesThatAreBuiltWithIt() {
        var sideBySide = aRequest()
                .asking(
                        "ROI-001",
                        "",
                        "RFS-VLAN-SERVICE",
                        true,
                        related("bundles", "ROI-002"),
                        related("ReliesOn", "ROI-003"),
                        relatedToExisting("dependsOn", "SVC-THERE"))
                .asking("ROI-002", "a.", "RFS-QOS-PROFILE", true)
                .asking("ROI-003", "b.", "RFS-GPON-BEARER", true)
                .begun();

        var items = OrderForServices.of(sideBySide).items();

        assertThat(items.getFirst().line().predecessors().itemIds()).containsExactly("ROI-003");
        assertThat(sideBySide.group().primary().wanted().relations().relations())
                .extracting(Relation::serviceId)
                .contains("SVC-THERE")
                .hasSize(3);
    }

    @Test
    void endsAtOnceWithEveryReasonWhenNobodyCouldEverFulfilIt() {
        var impossible = aRequest()
                .asking("ROI-001", "", "RFS-VLAN-SERVICE", false)
                .asking("ROI-002", "serviceRelationship[0].service.", "RFS-GPON-BEARER", false)
                .begun();

        assertThat(impossible.state()).isEqualTo(MonitorState.IN_ERROR);
        assertThat(impossible.isOrdered()).isFalse();
        assertThat(impossible.problems())
                .extracting(Problem::code, Problem::path)
                .containsExactly(
                        tuple("stateNotSupported", "state"),
                        tuple("stateNotSupported", "serviceRelationship[0].service.state"));
    }

    @Test
    void followsEachItemOfItsOrder() {
        activating("ROI-002");
        assertThat(bearer.state()).isEqualTo(ServiceState.RESERVED);
        assertThat(activation.waiting().orElseThrow().on()).isEqualTo("network");

        completing("ROI-002");
        assertThat(bearer.state()).isEqualTo(ServiceState.INACTIVE);
        assertThat(bearer.holding().allocated()).containsExactly(PORT);
        assertThat(vlan.state()).isEqualTo(ServiceState.DESIGNED);
        assertThat(activation.servicesToWrite()).isEmpty();
    }

    @Test
    void showsWhatIsHeldBeforeAnythingElse() {
        activating("ROI-002");
        order.hold(item("ROI-002"), Waiting.on(Party.OPERATIONS, "test", "no light", TEN), "not activated");
        activation.follow(order, TEN);

        assertThat(activation.state()).isEqualTo(MonitorState.IN_PROGRESS);
        assertThat(activation.waiting().orElseThrow().reason()).isEqualTo("no light");
        assertThat(activation.isRevised()).isTrue();
        assertThat(bearer.state()).isEqualTo(ServiceState.RESERVED);
    }

    @Test
    void keepsTheMomentWhenAWaitBeganHoweverOftenItIsExtended() {
        var exhausted =
                Waiting.on(Party.NETWORK_PLANNING, "test", "no free entry", TEN).until(TEN.plusSeconds(30));
        activation.notWritten(exhausted);
        var before = activation.waiting().orElseThrow();

        activation.notWritten(Waiting.on(Party.NETWORK_PLANNING, "test", "no free entry", TEN.plusSeconds(30))
                .until(TEN.plusSeconds(60)));

        assertThat(activation.waiting().orElseThrow().since()).isEqualTo(before.since());
        assertThat(activation.waiting().orElseThrow().until()).isAfter(before.until());
    }

    @Test
    void isFulfilledOnceTheInventoryHasAllItsServices() {
        buildAll();
        assertThat(activation.servicesToWrite()).containsExactly(vlan, bearer);
        assertThat(activation.state()).isEqualTo(MonitorState.IN_PROGRESS);

        activation.written(bearer.getId(), 1, TEN);
        assertThat(activation.state()).isEqualTo(MonitorState.IN_PROGRESS);
        activation.written(vlan.getId(), 1, TEN);

        assertThat(activation.state()).isEqualTo(MonitorState.COMPLETED);
        assertThat(activation.waiting()).isEmpty();
        assertThat(vlan.state()).isEqualTo(ServiceState.ACTIVE);
        assertThat(vlan.startDate()).contains(TEN);
        assertThat(activation.servicesToWrite()).isEmpty();
    }

    @Test
    void isNotFulfilledByAnAnswerToWhatWasSentBeforeAnAmendment() {
        buildAll();
        activation.amend(vlan, "another name", JsonDocument.EMPTY);
        activation.written(bearer.getId(), 1, TEN);
        activation.written(vlan.getId(), 1, TEN);

        assertThat(activation.state()).isEqualTo(MonitorState.IN_PROGRESS);
        assertThat(activation.servicesToWrite()).containsExactly(vlan);

        activation.written(vlan.getId(), 2, TEN);
        assertThat(activation.state()).isEqualTo(MonitorState.COMPLETED);
    }

    @Test
    void writesAnActiveServiceAgainWhenItWasAmended() {
        fulfil();
        activation.amend(bearer, "another name", JsonDocument.EMPTY);

        assertThat(activation.servicesToWrite()).containsExactly(bearer);
        assertThat(bearer.isRevised()).isTrue();
    }

    @Test
    void takesAnAmendmentToWhatAServiceIsAlreadyForNone() {
        fulfil();
        activation.amend(bearer, bearer.name(), bearer.carried());

        assertThat(activation.servicesToWrite()).isEmpty();
        assertThat(bearer.isRevised()).isFalse();
    }

    @Test
    void endsInErrorWithTheReasonsOfItsOrderAtTheirPlacesInTheRequest() {
        order.refuse(
                List.of(
                        new Refusal("unknownSpecification", "there is none", "ROI-002", "resourceSpecification.id"),
                        new Refusal("illegalValue", "too big", "ROI-001", "resource.resourceCharacteristic"),
                        new Refusal("cyclicDependency", "they wait", null, "orderItemRelationship")),
                TEN);
        activation.follow(order, TEN);

        assertThat(activation.state()).isEqualTo(MonitorState.IN_ERROR);
        assertThat(activation.problems())
                .extracting(Problem::path)
                .containsExactly(
                        "serviceRelationship[0].service.serviceSpecification.id",
                        "serviceCharacteristic",
                        "serviceRelationship");
        assertThat(activation.servicesToWrite()).isEmpty();
    }

    @Test
    void endsInErrorWhenItsOrderIsCancelled() {
        var waiting = aRequest()
                .asking("ROI-001", "", "RFS-VLAN-SERVICE", true, related("dependsOn", "ROI-002"))
                .asking("ROI-002", "a.", "RFS-GPON-BEARER", true, related("dependsOn", "ROI-001"))
                .begun();
        var cancelled = ResourceOrder.place(ID, OrderForServices.of(waiting), NINE);
        cancelled.cancel(TEN);
        cancelled.givenBack(TEN);
        waiting.follow(cancelled, TEN);

        assertThat(waiting.state()).isEqualTo(MonitorState.IN_ERROR);
        assertThat(waiting.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("notActivated");
            assertThat(problem.reason()).contains(ID, "CANCELLED", "0 of 2");
        });
        assertThat(waiting.reasonToKeep(waiting.group().primary().getId())).isEmpty();
    }

    @Test
    void doesNotReturnFromItsEnd() {
        fulfil();
        activation.tellMoves();
        activation.follow(order, TEN.plusSeconds(1));
        activation.notWritten(Waiting.on(Party.SERVICE_INVENTORY, "test", "late", TEN));

        assertThat(activation.tellMoves()).isEmpty();
        assertThat(activation.waiting()).isEmpty();
    }

    @Test
    void keepsWhatIsLiveOrOnItsWay() {
        assertThat(activation.reasonToKeep(vlan.getId())).get().asString().contains("under way");
        assertThat(activation.reasonToKeep(bearer.getId())).get().asString().contains(vlan.getId());

        fulfil();

        assertThat(activation.reasonToKeep(vlan.getId())).get().asString().contains("active");
    }

    private void fulfil() {
        buildAll();
        activation.group().services().forEach(service -> activation.written(service.getId(), service.revision(), TEN));
    }

    private void buildAll() {
        for (var item : List.of("ROI-002", "ROI-001")) {
            activating(item);
            completing(item);
        }
    }

    private void activating(String itemId) {
        order.activating(
                item(itemId),
                Map.of(),
                List.of(PORT),
                Waiting.on(Party.NETWORK, "test", "its verdict is awaited", TEN));
        activation.follow(order, TEN);
    }

    private void completing(String itemId) {
        order.complete(item(itemId), List.of(PORT), TEN);
        activation.follow(order, TEN);
    }

    private ResourceOrderItem item(String id) {
        return order.work().find(id).orElseThrow();
    }
}
