package io.cascade.resourceordering.serviceactivation.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.items;
import static io.cascade.boundary.attributes.AttributePlace.object;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.boundary.listing.AttributeTable;
import io.cascade.tmf.serviceactivation.ActivatedServiceDto;
import java.util.Set;

/** What an activated service has on the wire. */
public final class ActivatedServiceAttributes {

    /** Of the amendable ones: those of which the network would have to hear. */
    public static final Set<String> IN_THE_NETWORK =
            Set.of("state", "serviceCharacteristic", "feature", "place", "isServiceEnabled", "hasStarted", "endDate");

    private static final AttributeTable RELATIONSHIP = AttributeTable.of(
                    "serviceRelationship",
                    "jsonb_array_elements(activated_service.relations -> 'relations') relation",
                    "relation ->> 'serviceId'",
                    "id")
            .text("relationshipType", "relation ->> 'type'")
            .text("service.id", "relation ->> 'serviceId'")
            .text("service.name", "relation ->> 'name'")
            .build();

    private static final AttributeTable RESOURCE = AttributeTable.of(
                    "supportingResource",
                    "jsonb_array_elements(activated_service.resources -> 'resources') resource",
                    "resource ->> 'id'",
                    "id")
            .text("name", "resource ->> 'name'")
            .build();

    private static final AttributeTable CHARACTERISTIC = AttributeTable.of(
                    "serviceCharacteristic",
                    "jsonb_each_text(activated_service.characteristics) characteristic",
                    "characteristic.key",
                    "id")
            .text("name", "characteristic.key")
            .text("value", "characteristic.value")
            .build();

    public static final Attributes ALL = Attributes.of(
                    ActivatedServiceDto.class, "service", "activated_service", "id", "id desc")
            .lines(
                    text("href", "'%s/' || id".formatted(ServiceActivationMapper.SERVICE_PATH))
                            .computed(),
                    carried("category").amendable(),
                    carried("description").amendable(),
                    text("name", "name").amendable(),
                    carried("serviceType").amendable(),
                    carried("startMode").amendable(),
                    instant("startDate", "start_date").fixed(),
                    carried("endDate").amendable(),
                    carried("hasStarted").amendable(),
                    carried("isBundle").amendable(),
                    carried("isServiceEnabled").amendable(),
                    carried("isStateful").amendable(),
                    instant("serviceDate", "service_date").computed(),
                    state("state", "state").amendable(),
                    object("serviceSpecification", text("id", "specification_id"), text("name", "specification_name"))
                            .fixed(),
                    items("serviceCharacteristic", CHARACTERISTIC, "true").amendable(),
                    items("serviceRelationship", RELATIONSHIP, "true").fixed(),
                    carried("note").amendable(),
                    carried("place").amendable(),
                    carried("relatedParty").amendable(),
                    items("supportingResource", RESOURCE, "true").computed(),
                    carried("supportingService").fixed(),
                    object("decompositionRule", text("id", "rule_id")).fixed(),
                    object("monitor", text("id", "activation_id")).computed(),
                    text("@type", "'Service'").computed())
            .extensions(
                    shown("@referredType").computed(),
                    carried("@baseType").amendable(),
                    carried("@schemaLocation").amendable())
            .indexed("relatedParty.id", "jsonb_path_query_array(carried, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .carriedIn("carried");

    private ActivatedServiceAttributes() {}
}
