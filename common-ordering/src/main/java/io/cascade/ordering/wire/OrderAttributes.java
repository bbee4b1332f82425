package io.cascade.ordering.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.number;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.AttributeLines;
import io.cascade.boundary.attributes.Attributes;
import org.springframework.util.StringUtils;

/** What all orders have on the wire alike, in columns of the same names. */
public final class OrderAttributes {

    private OrderAttributes() {}

    /**
     * @param contract the record that shows the order
     * @param resource its name, such as {@code productOrder}
     * @param path of the collection
     */
    public static AttributeLines of(Class<? extends Record> contract, String resource, String table, String path) {
        return Attributes.of(contract, resource, table, "id", "id desc")
                .lines(
                        text("href", "'%s/' || id".formatted(path)).computed(),
                        text("externalId", "external_id").fixed(),
                        text("category", "category").fixed(),
                        text("description", "description").amendable(),
                        instant("requestedStartDate", "requested_start_date").fixed(),
                        instant("requestedCompletionDate", "requested_completion_date")
                                .fixed(),
                        instant("orderDate", "order_date").computed(),
                        shown("expectedCompletionDate").computed(),
                        instant("completionDate", "completion_date").computed(),
                        state("state", "state").computed(),
                        text("@type", "'%s'".formatted(StringUtils.capitalize(resource)))
                                .computed())
                .extensions(
                        text("correlationId", "correlation_id").computed(),
                        number("version", "version").computed(),
                        carried("@baseType").amendable(),
                        carried("@schemaLocation").amendable())
                .indexed("relatedParty.id", "jsonb_path_query_array(carried, '$.relatedParty.id')")
                .ownedBy("relatedParty.id");
    }
}
