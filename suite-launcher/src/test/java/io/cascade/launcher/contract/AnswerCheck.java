package io.cascade.launcher.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cascade.kernel.json.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer is what its contract says. */
record AnswerCheck(OfficialApi api) {

    /** What is wrong with a resource, each with its path; empty when nothing is. */
    List<String> violations(JsonNode resource, String definition) {
        var schema = Json.mapper().createObjectNode();
        schema.put("$ref", "#/definitions/" + definition);
        schema.set("definitions", api.document().get("definitions"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(schema)
                .validate(resource)
                .stream()
                .filter(error -> !isRootRelative(error, resource) && !isOrderedResource(error))
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** The address of a resource may leave out the host that it was asked from. */
    private static boolean isRootRelative(Error error, JsonNode resource) {
        return "format".equals(error.getKeyword())
                && resource.at(error.getInstanceLocation().toString())
                        .asString("")
                        .startsWith("/");
    }

    /** TMF652 lists id and href of an ordered resource as mandatory, which one that does not exist yet cannot have. */
    private static boolean isOrderedResource(Error error) {
        return "required".equals(error.getKeyword())
                && error.getInstanceLocation().toString().matches("/orderItem/\\d+/resource");
    }
}
