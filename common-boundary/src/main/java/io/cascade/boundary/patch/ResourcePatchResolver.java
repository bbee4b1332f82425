package io.cascade.boundary.patch;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.web.ContractCheck;
import io.cascade.web.JsonBody;
import io.cascade.web.JsonMediaTypes;
import io.cascade.web.MergePatch;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lets a controller simply ask for a {@link ResourcePatch}. */
public final class ResourcePatchResolver implements HandlerMethodArgumentResolver {

    public static final List<MediaType> MEDIA_TYPES = List.of(
            MediaType.APPLICATION_JSON,
            new MediaType("application", "merge-patch+json"),
            new MediaType("application", "json-patch+json"));

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ResourcePatch.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        return new ResourcePatch(changeIn(http), http.getHeader(HttpHeaders.IF_MATCH));
    }

    /** A body without a media type is taken for a merge patch: TM Forum's own tools send such. */
    private static UnaryOperator<ObjectNode> changeIn(HttpServletRequest http) throws IOException {
        var given = http.getContentType();
        var type = given == null ? MediaType.APPLICATION_JSON : MediaType.parseMediaType(given);
        JsonMediaTypes.check(type, MEDIA_TYPES);
        var body = JsonBody.read(http.getInputStream());
        ContractCheck.refuseWhatCannotBeKept(body);
        return type.getSubtype().startsWith("json-patch") ? operations(body) : merge(body);
    }

    private static UnaryOperator<ObjectNode> merge(JsonNode body) {
        if (body instanceof ObjectNode patch) {
            return resource -> MergePatch.apply(resource, patch);
        }
        throw RequestRefused.breaksContract("", "must be an object");
    }

    private static UnaryOperator<ObjectNode> operations(JsonNode body) {
        if (body instanceof ArrayNode operations) {
            return JsonPatchOperations.of(operations);
        }
        throw RequestRefused.breaksContract("", "must be an array of operations");
    }
}
