package io.cascade.serviceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleaseAssembly;
import io.cascade.testing.TestWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.core.type.TypeReference;

/** The sample catalog as one release, in memory or on the catalog topic as the catalog service would publish it. */
public final class SampleCatalog {

    private static final Path FOLDER = Path.of("../suite-launcher/src/main/resources/sample-data/catalog");
    private static final TypeReference<List<Map<String, Object>>> ENTRIES = new TypeReference<>() {};
    private static final List<String> FILES = List.of(
            "10-resourceSpecification",
            "20-serviceSpecification",
            "30-productSpecification",
            "40-productOfferingPrice",
            "50-productOffering",
            "60-decompositionRule");

    private SampleCatalog() {}

    public static CatalogRelease release() {
        return with(List.of());
    }

    /** The sample catalog with further rules of the test's own. */
    public static CatalogRelease with(List<CatalogEntry> more) {
        var outcome = ReleaseAssembly.assemble(
                1, Stream.concat(entries().stream(), more.stream()).toList());
        assertThat(outcome.problems()).isEmpty();
        return outcome.release();
    }

    static void releaseTo(KafkaTemplate<String, byte[]> kafka, TestWorkspace workspace) {
        var topic = workspace.topic("tmf.catalog.v1");
        entries()
                .forEach(entry -> kafka.send(
                        topic,
                        entry.key().toString(),
                        envelope(entry.key().type(), entry.content().values())));
        var manifest = entries().stream().map(CatalogEntry::key).toList();
        var release = Map.of("number", 1, "name", "sample", "manifest", manifest);
        kafka.send(topic, "catalogRelease/1", envelope("catalogRelease", release));
    }

    private static List<CatalogEntry> entries() {
        return FILES.stream().flatMap(SampleCatalog::entriesOf).toList();
    }

    private static Stream<CatalogEntry> entriesOf(String file) {
        try {
            var text = Files.readString(FOLDER.resolve(file + ".json"));
            return Json.mapper().readValue(text, ENTRIES).stream().map(entry -> entry(file.substring(3), entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogEntry entry(String type, Map<String, Object> content) {
        var key = new Key(
                type, content.get("id").toString(), content.get("version").toString());
        return new CatalogEntry(key, new JsonDocument(content));
    }

    private static byte[] envelope(String name, Object body) {
        var envelope = Map.of(
                "eventId", "test",
                "eventTime", "2026-01-01T00:00:00.000Z",
                "eventType", "CatalogEvent",
                "correlationId", "test",
                "domain", "catalog",
                "title", "test",
                "event", Map.of(name, body));
        return Json.write(envelope).getBytes(StandardCharsets.UTF_8);
    }
}
