package io.cascade.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A description of an API. */
record ApiDocument(JsonNode content) {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
            .build();

    static ApiDocument parse(@Nullable String json) {
        return new ApiDocument(MAPPER.readTree(json == null ? "" : json));
    }

    /** Without what depends on where it is served. */
    ApiDocument anywhere() {
        var portable = content.deepCopy();
        ((ObjectNode) portable).remove("servers");
        return new ApiDocument(portable);
    }

    static ApiDocument read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it so that every change of the content, and nothing else, is a change of lines. */
    void writeTo(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, MAPPER.writeValueAsString(content) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each place where the other document says something else. */
    List<String> differencesTo(ApiDocument other) {
        var differences = new ArrayList<String>();
        compare("", content, other.content, differences);
        return differences;
    }

    private static void compare(String path, JsonNode left, JsonNode right, List<String> differences) {
        if (left.isObject() && right.isObject()) {
            var names = new TreeSet<>(left.propertyNames());
            names.addAll(right.propertyNames());
            names.forEach(name -> compare(path + "/" + escaped(name), left.path(name), right.path(name), differences));
        } else if (!left.equals(right)) {
            differences.add("%s: %s | %s".formatted(path, shown(left), shown(right)));
        }
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "nothing" : value.toString();
    }

    /** A name as a JSON Pointer has it. */
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
