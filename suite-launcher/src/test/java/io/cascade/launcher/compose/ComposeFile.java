package io.cascade.launcher.compose;

import io.cascade.kernel.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;

/** The file for docker compose, with its anchors and merge keys resolved. */
record ComposeFile(JsonNode content) {

    static ComposeFile of(Path checkout) {
        return new ComposeFile(read(checkout.resolve("docker-compose.yml")));
    }

    /** Every service, by its name in the file. */
    Map<String, Container> services() {
        return content.get("services").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Container(entry.getValue())));
    }

    /** Those services that run a server of the suite, by the module that it comes from. */
    Map<String, Container> suite() {
        return services().values().stream()
                .filter(service -> service.isBuilt() && service.environment().containsKey("SERVER_PORT"))
                .collect(Collectors.toMap(Container::module, Function.identity()));
    }

    static JsonNode read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return Json.mapper().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** One service of the file. */
    record Container(JsonNode content) {

        boolean isBuilt() {
            return content.has("build");
        }

        String module() {
            return content.at("/build/args/MODULE").asString();
        }

        Map<String, String> environment() {
            return content.path("environment").properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, variable -> variable.getValue().asString()));
        }

        List<String> texts(String name) {
            return stream(content.path(name)).map(JsonNode::asString).toList();
        }
    }
}
