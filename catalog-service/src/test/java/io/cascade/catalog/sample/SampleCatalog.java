package io.cascade.catalog.sample;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** The sample catalog that the launcher loads, as its files hold it. */
public final class SampleCatalog {

    private static final Path FOLDER = Path.of("../suite-launcher/src/main/resources/sample-data/catalog");
    private static final TypeReference<List<Map<String, Object>>> ENTRIES = new TypeReference<>() {};

    private SampleCatalog() {}

    /** One entry of a file, of the type that the file is named after. */
    public record SampleEntry(String type, Map<String, Object> body) {

        public String id() {
            return body.get("id").toString();
        }
    }

    /** All entries in the order in which they are loaded. */
    public static List<SampleEntry> entries() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(SampleCatalog::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CatalogEntry> published() {
        return entries().stream()
                .map(entry -> new CatalogEntry(
                        new Key(
                                entry.type(),
                                entry.id(),
                                entry.body().get("version").toString()),
                        new JsonDocument(entry.body())))
                .toList();
    }

    private static Stream<SampleEntry> read(Path file) {
        var type = file.getFileName().toString().replaceAll("^\\d+-|\\.json$", "");
        return Json.mapper().readValue(file.toFile(), ENTRIES).stream().map(body -> new SampleEntry(type, body));
    }
}
