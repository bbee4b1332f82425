package io.cascade.boundary.mvc;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.ErrorDto;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Trims answers to {@code ?fields=a,b.c}: attributes, or attributes of an attribute. Of a resource id and href always stay,
 * {@code fields=none} leaves only those (TMF630).
 */
@RestControllerAdvice
class FieldSelection implements ResponseBodyAdvice<Object> {

    private static final Set<String> ALWAYS = Set.of("id", "href");

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || !isResource(body)) {
            return body;
        }
        var fields = fieldsOf(request);
        return fields == null ? body : select(body, fields);
    }

    private static JsonNode select(Object body, Set<String> fields) {
        var tree = Json.mapper().<JsonNode>valueToTree(body);
        trim(tree, fields);
        return tree;
    }

    /** Goes through arrays as if each element stood alone. */
    private static void trim(JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(element -> trim(element, fields));
        } else if (node instanceof ObjectNode object) {
            object.retain(fields.stream().map(FieldSelection::firstOf).toList());
            object.properties().forEach(child -> trimInside(child.getKey(), child.getValue(), fields));
        }
    }

    private static void trimInside(String name, JsonNode child, Set<String> fields) {
        var inside = fields.stream()
                .filter(field -> field.startsWith(name + "."))
                .map(field -> field.substring(name.length() + 1))
                .collect(Collectors.toSet());
        if (!inside.isEmpty() && !fields.contains(name)) {
            trim(child, inside);
        }
    }

    private static String firstOf(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    private static @Nullable Set<String> fieldsOf(ServerHttpRequest request) {
        var given = ((ServletServerHttpRequest) request).getServletRequest().getParameterValues("fields");
        if (given == null) {
            return null;
        }
        var fields = new HashSet<>(ALWAYS);
        Stream.of(given).forEach(list -> fields.addAll(List.of(list.split(","))));
        return fields;
    }

    private static boolean isResource(Object body) {
        return body instanceof List
                || body.getClass().getName().startsWith("io.cascade.") && !(body instanceof ErrorDto);
    }
}
