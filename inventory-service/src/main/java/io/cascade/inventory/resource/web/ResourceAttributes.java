package io.cascade.inventory.resource.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.inventory.resource.Resources;
import io.cascade.inventory.resource.wire.ResourceMapper;

/**
 * The attributes by which resources can be filtered. The four states of a registered resource are those it came with;
 * the others show theirs as {@link ResourceMapper} does.
 */
final class ResourceAttributes {

    /** As many as are shown. */
    private static final String USES = """
            (select * from reservation
            where resource_id = resource.id and released_at is null and service_id is not null limit %d) used""".formatted(Resources.MOST_USES);

    static final AttributeTable TABLE = AttributeTable.of("resource", "resource", "id", "id")
            .text("href", "'%s/' || id".formatted(ResourceMapper.PATH))
            .text("name", "name")
            .text(
                    "resourceStatus",
                    "coalesce(carried ->> 'resourceStatus', case state when 'FREE' then 'available'"
                            + " when 'RETIRED' then 'suspended' else 'reserved' end)")
            .text(
                    "usageState",
                    "coalesce(carried ->> 'usageState', case state when 'ACTIVE' then 'busy' else 'idle' end)")
            .text(
                    "operationalState",
                    "coalesce(carried ->> 'operationalState', case state when 'ACTIVE' then 'enable'"
                            + " when 'RETIRED' then 'disable' end)")
            .text(
                    "administrativeState",
                    "coalesce(carried ->> 'administrativeState', case state when 'ACTIVE' then 'unlocked'"
                            + " when 'RETIRED' then 'locked' end)")
            .text("resourceSpecification.id", "specification_id")
            .json("resourceCharacteristic", "characteristics::jsonb")
            .carried(
                    "carried::jsonb",
                    "activationFeature",
                    "attachment",
                    "note",
                    "place",
                    "relatedParty",
                    "resourceRelationship",
                    "resourceSpecification")
            .text("description", "carried ->> 'description'")
            .text("category", "carried ->> 'category'")
            .text("resourceVersion", "carried ->> 'resourceVersion'")
            .instant("startOperatingDate", "(carried ->> 'startOperatingDate')::timestamptz")
            .instant("endOperatingDate", "(carried ->> 'endOperatingDate')::timestamptz")
            .text("@type", "coalesce(carried ->> '@type', 'Resource')")
            .text("@baseType", "carried ->> '@baseType'")
            .text("@schemaLocation", "carried ->> '@schemaLocation'")
            .rows(USES, "true")
            .build();

    private ResourceAttributes() {}
}
