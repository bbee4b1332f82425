package io.cascade.testing;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The sample catalog as releases on the catalog topic, as the catalog service would publish them. */
public final class SampleCatalog {

    private static final String RELEASE = "catalogRelease";

    private SampleCatalog() {}

    public static void releaseTo(TestWorkspace workspace) {
        releaseTo(workspace, 1, entry -> entry);
    }

    /** A release with some entries changed, which then need a version of their own. */
    public static void releaseTo(TestWorkspace workspace, int number, UnaryOperator<SampleData.Entry> change) {
        var entries = SampleData.catalog().stream().map(change).toList();
        try (var topic = new EventTopic(workspace, "tmf.catalog.v1")) {
            entries.forEach(entry -> publish(topic, keyOf(entry), entry.type(), entry.content()));
            publish(
                    topic,
                    RELEASE + "/" + number,
                    RELEASE,
                    Map.of("number", number, "name", "sample", "manifest", manifestOf(entries)));
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
