package io.cascade.testing;

import java.util.List;
import java.util.Map;

/** The sample catalog as the first release on the catalog topic, as the catalog service would publish it. */
public final class SampleCatalog {

    private static final String RELEASE = "catalogRelease";

    private SampleCatalog() {}

    public static void releaseTo(TestWorkspace workspace) {
        var entries = SampleData.catalog();
        try (var topic = new EventTopic(workspace, "tmf.catalog.v1")) {
            entries.forEach(entry -> publish(topic, keyOf(entry), entry.type(), entry.content()));
            publish(
                    topic,
                    RELEASE + "/1",
                    RELEASE,
                    Map.of("number", 1, "name", "sample", "manifest", manifestOf(entries)));
        }
    }

    private static void publish(EventTopic topic, String key, String name, Object content) {
        topic.publish(key, EventTopic.envelope("CatalogEvent", name, content));
    }

    private static String keyOf(SampleData.Entry entry) {
        return "%s/%s/%s".formatted(entry.type(), entry.id(), entry.version());
    }

    private static List<Map<String, String>> manifestOf(List<SampleData.Entry> entries) {
        return entries.stream()
                .map(entry -> Map.of("type", entry.type(), "id", entry.id(), "version", entry.version()))
                .toList();
    }
}
