package io.cascade.boundary.documentation;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an operation is called, by its place.
 *
 * @param verb of the id, as TM Forum chooses it
 * @param does the same for people, with the article that goes with it
 * @param resource what it is done to, in camel case
 */
record OperationName(String verb, String does, String resource) {

    private static final Pattern SHAPE =
            Pattern.compile("(?:.*/v\\d+)?/(?<resource>[\\w-]+)(?<one>/\\{[^/]+})?(?:/(?<action>\\w+))?");

    static OperationName of(String path, HttpMethod method) {
        var shape = SHAPE.matcher(path);
        if (!shape.matches()) {
            throw new IllegalArgumentException("Not the path of a resource: " + path);
        }
        var resource = shape.group("resource");
        var action = shape.group("action");
        if (action != null) {
            return new OperationName(action, capitalised(action) + " a", resource);
        }
        return switch (method) {
            case POST -> new OperationName("create", "Create a", resource);
            case PATCH -> new OperationName("patch", "Amend a", resource);
            case DELETE -> new OperationName("delete", "Delete a", resource);
            default ->
                shape.group("one") == null
                        ? new OperationName("list", "Find every", resource)
                        : new OperationName("retrieve", "Read one", resource);
        };
    }

    /** Legal as the name of a method in generated clients. */
    String id() {
        return verb
                + Stream.of(resource.split("-")).map(OperationName::capitalised).collect(Collectors.joining());
    }

    String summary() {
        var words = resource.replace('-', ' ').replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return does + (does.endsWith(" a") && "aeiou".indexOf(words.charAt(0)) >= 0 ? "n " : " ") + words;
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
