package io.cascade.boundary.documentation;

import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.boundary.patch.ResourcePatchResolver;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** What every handler of a kind does alike: a list can be filtered and paged, a new resource has a place. */
@Component
class OperationDetails implements GlobalOperationCustomizer {

    private static final String KEY = "Idempotency-Key";

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (asksFor(handler, ListQuery.class)) {
            describeList(operation);
        } else if (asksFor(handler, ResourcePatch.class)) {
            describePatch(operation);
        } else if (asksFor(handler, IfMatch.class)) {
            operation.addParametersItem(ifMatch());
        } else if (handler.hasMethodAnnotation(GetMapping.class)) {
            operation.addParametersItem(fields());
        } else if (handler.hasMethodAnnotation(PostMapping.class)
                && handler.getReturnType().getParameterType() == ResponseEntity.class) {
            describeCreation(operation);
            if (isOfStandard(handler)) {
                describeKey(operation);
            }
        }
        return operation;
    }

    private static boolean isOfStandard(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
        return mapping != null && Stream.of(mapping.path()).anyMatch(path -> path.startsWith("/tmf-api/"));
    }

    private static boolean asksFor(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void describePatch(Operation operation) {
        var content = new Content();
        ResourcePatchResolver.MEDIA_TYPES.forEach(type -> content.addMediaType(
                type.toString(),
                new MediaType().schema(ofType(type.getSubtype().startsWith("json-patch") ? "array" : "object"))));
        operation.setRequestBody(new RequestBody()
                .description("What shall change: a JSON Merge Patch, or a JSON Patch by its media type.")
                .required(true)
                .content(content));
        operation.addParametersItem(ifMatch());
    }

    private static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .description("The entity tag of the resource as it was read; another state is answered with 412.")
                .schema(ofType("string"));
    }

    /** Where the handler asks for the key itself, it is there already and lacks words. */
    private static void describeKey(Operation operation) {
        var known = Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.getName().equals(KEY))
                .findFirst();
        var key = known.orElseGet(() -> {
            var added = new HeaderParameter().name(KEY).schema(ofType("string"));
            operation.addParametersItem(added);
            return added;
        });
        key.description("Lets the request take effect once, however often it is sent; the same key with another body is"
                + " answered with 422.");
    }

    private static void describeList(Operation operation) {
        operation
                .addParametersItem(fields())
                .addParametersItem(number("offset", "How many entries to leave out; none by default."))
                .addParametersItem(number("limit", "How many entries to give at most; all by default."))
                .addParametersItem(new QueryParameter()
                        .name("sort")
                        .description("Attributes to sort by, separated by commas; a minus before one turns it round.")
                        .schema(ofType("string")))
                .addParametersItem(new QueryParameter()
                        .name("filter")
                        .description("An attribute and the value wanted, such as state=held; commas separate"
                                + " alternatives. An attribute that cannot be filtered by is answered with 400.")
                        .style(Parameter.StyleEnum.FORM)
                        .explode(true)
                        .schema(ofType("object").additionalProperties(ofType("string"))));
        var whole = operation.getResponses().get("200");
        if (whole != null) {
            counted(whole.description("All that was asked for."));
            operation
                    .getResponses()
                    .addApiResponse(
                            "206",
                            counted(new ApiResponse()
                                    .description("One page of what was asked for.")
                                    .content(whole.getContent())));
        }
    }

    private static void describeCreation(Operation operation) {
        var created = operation.getResponses().remove("200");
        if (created != null) {
            operation
                    .getResponses()
                    .addApiResponse(
                            "201",
                            created.description("Created.")
                                    .addHeaderObject(
                                            "Location", header("Where the new resource is found.", ofType("string"))));
        }
    }

    private static ApiResponse counted(ApiResponse response) {
        return response.addHeaderObject("X-Total-Count", header("How many entries match.", ofType("integer")))
                .addHeaderObject("X-Result-Count", header("How many entries are in this body.", ofType("integer")));
    }

    private static Header header(String description, Schema<?> schema) {
        return new Header().description(description).schema(schema);
    }

    private static Parameter fields() {
        return new QueryParameter()
                .name("fields")
                .description("Names of the attributes to give, separated by commas; id and href are always given.")
                .schema(ofType("string"));
    }

    private static Schema<?> ofType(String type) {
        return new JsonSchema().typesItem(type);
    }

    private static Parameter number(String name, String description) {
        return new QueryParameter().name(name).description(description).schema(ofType("integer"));
    }
}
