package io.cascade.inventory.service.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.carriedOr;
import static io.cascade.boundary.attributes.AttributePlace.carriedText;
import static io.cascade.boundary.attributes.AttributePlace.carriedTruth;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.json;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.tmf.inventory.ServiceDto;

/** What a service has on the wire. */
public final class ServiceAttributes {

    private static final String CARRIED = "carried::jsonb";

    public static final Attributes ALL = Attributes.of(ServiceDto.class, "service", "service", "id", "id")
            .lines(
                    text("href", "'%s/' || id".formatted(ServiceMapper.PATH)).computed(),
                    text("name", "name").amendable(),
                    state("state", "state").amendable(),
                    instant("serviceDate", "service_date").fixed(),
                    instant("startDate", "start_date").amendable(),
                    instant("endDate", "end_date").amendable(),
                    json("serviceCharacteristic", "characteristics::jsonb").amendable(),
                    carried("place").amendable(),
                    carried("relatedParty").amendable(),
                    carried("serviceOrderItem").amendable(),
                    carried("serviceSpecification").amendable(),
                    carried("supportingResource").amendable(),
                    carriedText("description", CARRIED).amendable(),
                    carriedText("category", CARRIED).amendable(),
                    carriedText("serviceType", CARRIED).amendable(),
                    carriedText("startMode", CARRIED).amendable(),
                    carriedTruth("isBundle", CARRIED).amendable(),
                    carriedTruth("hasStarted", CARRIED).amendable(),
                    carriedTruth("isServiceEnabled", CARRIED).amendable(),
                    carriedTruth("isStateful", CARRIED).amendable(),
                    carriedOr("@type", CARRIED, "'Service'").fixed())
            .extensions(
                    carriedText("@baseType", CARRIED).fixed(),
                    carriedText("@schemaLocation", CARRIED).amendable())
            .textAt("serviceSpecification.id", "specification_id")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried::jsonb, '$.relatedParty.id')")
            .indexed("place.id", "jsonb_path_query_array(carried::jsonb, '$.place.id')")
            .ownedBy("relatedParty.id")
            .carriedIn(CARRIED);

    private ServiceAttributes() {}
}
