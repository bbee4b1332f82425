package io.cascade.productordering;

import io.cascade.platform.json.Json;
import io.cascade.testing.TestWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

/** The sample catalog as one release on the catalog topic, as the catalog service would publish it. */
final class SampleCatalog {

    private SampleCatalog() {}

    static void releaseTo(KafkaTemplate<String, byte[]> kafka, TestWorkspace workspace) {
        var topic = workspace.topic("tmf.catalog.v1");
        var manifest = new ArrayList<Map<String, Object>>();
        for (var type : List.of(
                "10-resourceSpecification",
                "20-serviceSpecification",
                "30-productSpecification",
                "40-productOfferingPrice",
                "50-productOffering",
                "60-decompositionRule")) {
            for (var entry : entriesOf(type)) {
                var name = type.substring(3);
                var key = Map.<String, Object>of(
                        "type",
                        name,
                        "id",
                        entry.get("id").asString(),
                        "version",
                        entry.get("version").asString());
                manifest.add(key);
                kafka.send(
                        topic,
                        "%s/%s/%s".formatted(key.get("type"), key.get("id"), key.get("version")),
                        envelope(name, entry));
            }
        }
        kafka.send(
                topic,
                "catalogRelease/1",
                envelope("catalogRelease", Map.of("number", 1, "name", "sample", "manifest", manifest)));
    }

    private static JsonNode entriesOf(String file) {
        try {
            var path = SampleOrder.SAMPLE_DATA.resolve("catalog/" + file + ".json");
            return Json.mapper().readTree(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
