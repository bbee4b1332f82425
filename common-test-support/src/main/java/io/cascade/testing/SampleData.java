package io.cascade.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The sample data that the launcher loads, as its files hold it. Needs Jackson, as every service has it. */
public final class SampleData {

    private static final Path FOLDER = Path.of("../suite-launcher/src/main/resources/sample-data");
    private static final TypeReference<List<Map<String, Object>>> ENTRIES = new TypeReference<>() {};

    private SampleData() {}

    /**
     * One entry of the catalog.
     *
     * @param type the resource of TMF620, 633 or 634 that it is, or {@code decompositionRule}
     * @param content the body of its request
     */
    public record Entry(String type, String id, String version, Map<String, Object> content) {}

    /** The whole catalog in the order in which it is loaded. */
    public static List<Entry> catalog() {
        try (var files = Files.list(FOLDER.resolve("catalog"))) {
            return files.sorted().flatMap(SampleData::entriesIn).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a sample order, such as {@code golden}. */
    public static String order(String name) {
        try {
            return Files.readString(FOLDER.resolve("orders").resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Entry> entriesIn(Path file) {
        var type = file.getFileName().toString().replaceAll("^\\d+-|\\.json$", "");
        return JsonMapper.shared().readValue(file.toFile(), ENTRIES).stream()
                .map(content -> new Entry(type, text(content, "id"), text(content, "version"), content));
    }

    private static String text(Map<String, Object> content, String name) {
        return String.valueOf(content.get(name));
    }
}
