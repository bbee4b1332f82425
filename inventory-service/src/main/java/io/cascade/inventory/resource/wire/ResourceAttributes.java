package io.cascade.inventory.resource.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.carriedInstant;
import static io.cascade.boundary.attributes.AttributePlace.carriedOr;
import static io.cascade.boundary.attributes.AttributePlace.carriedText;
import static io.cascade.boundary.attributes.AttributePlace.json;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.inventory.resource.Resources;
import io.cascade.tmf.inventory.ResourceDto;
import java.util.Set;

/**
 * What a resource has on the wire. The four states of a registered resource are those it came with; the others show theirs as
 * {@link ResourceMapper} does.
 */
public final class ResourceAttributes {

    /** Of a resource that is allocated: what follows from who has it, and what it is known by. */
    public static final Set<String> FIXED_BY_ALLOCATION = Set.of(
            "name", "resourceSpecification", "resourceStatus", "usageState", "operationalState", "administrativeState");

    private static final String CARRIED = "carried::jsonb";

    /** As many as are shown. */
    private static final String USES = """
            (select * from reservation
            where resource_id = resource.id and released_at is null and service_id is not null limit %d) used""".formatted(Resources.MOST_USES);

    public static final Attributes ALL = Attributes.of(ResourceDto.class, "resource", "resource", "id", "id")
            .lines(
                    text("href", "'%s/' || id".formatted(ResourceMapper.PATH)).computed(),
                    text("name", "name").amendable(),
                    carriedOr(
                                    "resourceStatus",
                                    CARRIED,
                                    "case state when 'FREE' then 'available' when 'RETIRED' then 'suspended'"
                                            + " else 'reserved' end")
                            .amendable(),
                    carriedOr("usageState", CARRIED, "case state when 'ACTIVE' then 'busy' else 'idle' end")
                            .amendable(),
                    carriedOr(
                                    "operationalState",
                                    CARRIED,
                                    "case state when 'ACTIVE' then 'enable' when 'RETIRED' then 'disable' end")
                            .amendable(),
                    carriedOr(
                                    "administrativeState",
                                    CARRIED,
                                    "case state when 'ACTIVE' then 'unlocked' when 'RETIRED' then 'locked' end")
                            .amendable(),
                    json("resourceCharacteristic", "characteristics::jsonb").amendable(),
                    shown("usedBy").computed(),
                    carried("place").amendable(),
                    carried("relatedParty").amendable(),
                    carried("resourceSpecification").amendable(),
                    carriedText("description", CARRIED).amendable(),
                    carriedText("category", CARRIED).amendable(),
                    carriedText("resourceVersion", CARRIED).amendable(),
                    carriedInstant("startOperatingDate", CARRIED).amendable(),
                    carriedInstant("endOperatingDate", CARRIED).amendable(),
                    carriedOr("@type", CARRIED, "'Resource'").fixed())
            .extensions(
                    carriedText("@baseType", CARRIED).fixed(),
                    carriedText("@schemaLocation", CARRIED).amendable())
            .textAt("resourceSpecification.id", "specification_id")
            .rows(USES, "true")
            .carriedIn(CARRIED);

    private ResourceAttributes() {}
}
