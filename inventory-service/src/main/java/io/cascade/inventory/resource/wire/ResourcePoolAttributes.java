package io.cascade.inventory.resource.wire;

import static io.cascade.boundary.attributes.AttributePlace.object;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.tmf.inventory.ResourcePoolDto;

/** What a resource pool has on the wire. Its entries are given with it and read as resources. */
public final class ResourcePoolAttributes {

    public static final Attributes ALL = Attributes.of(
                    ResourcePoolDto.class, "resourcePool", "resource_pool", "id", "id")
            .lines(
                    text("name", "name").fixed(),
                    object("resourceSpecification", text("id", "specification_id"))
                            .fixed(),
                    shown("entry").fixed(),
                    shown("free").computed(),
                    shown("reserved").computed(),
                    shown("active").computed())
            .complete();

    private ResourcePoolAttributes() {}
}
