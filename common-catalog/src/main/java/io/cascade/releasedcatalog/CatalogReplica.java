package io.cascade.releasedcatalog;

import io.cascade.platform.json.Json;
import io.cascade.platform.json.JsonDocument;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.common.EventEnvelope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * What has arrived of the catalog so far. A release counts only when every entry of its manifest is here; entries come
 * before it on the topic, but compaction and a late start may show them in any order.
 */
@Component
class CatalogReplica implements ReleasedCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogReplica.class);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String RELEASE = "catalogRelease";

    private final Map<Key, CatalogEntry> entries = new ConcurrentHashMap<>();
    private final Map<Long, CatalogReleaseDto> announced = new ConcurrentSkipListMap<>();
    private final Set<Long> unusable = ConcurrentHashMap.newKeySet();
    private final ConcurrentSkipListMap<Long, CatalogRelease> complete = new ConcurrentSkipListMap<>();

    @Override
    public Optional<CatalogRelease> current() {
        return Optional.ofNullable(complete.lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public Optional<CatalogRelease> release(long number) {
        return Optional.ofNullable(complete.get(number));
    }

    /** Takes one record of the catalog topic. */
    void receive(String recordKey, EventEnvelope envelope) {
        var event = envelope.event();
        if (recordKey.startsWith(RELEASE + "/")) {
            var release = Json.mapper().convertValue(event.get(RELEASE), CatalogReleaseDto.class);
            announced.put(numberOf(release), release);
            unusable.remove(numberOf(release));
        } else {
            entry(recordKey, event);
        }
        completeWhatCanBe();
    }

    private void entry(String recordKey, Map<String, Object> event) {
        var parts = recordKey.split("/", 3);
        var key = new Key(parts[0], parts[1], parts[2]);
        var content = Json.mapper().convertValue(event.get(key.type()), OBJECT);
        entries.put(key, new CatalogEntry(key, new JsonDocument(content)));
    }

    private void completeWhatCanBe() {
        announced.forEach((number, release) -> {
            if (!complete.containsKey(number) && !unusable.contains(number) && isHere(release)) {
                complete(number, release);
            }
        });
    }

    private void complete(long number, CatalogReleaseDto release) {
        var members = EntryReader.orEmpty(release.manifest()).stream()
                .map(member -> entries.get(new Key(member.type(), member.id(), member.version())))
                .toList();
        try {
            use(ReleaseAssembly.assemble(number, members));
        } catch (RuntimeException e) {
            unusable.add(number);
            LOG.error("catalog release {} cannot be used", number, e);
        }
    }

    /** A release with a rule that does not compile refuses only the orders that need that rule. */
    private void use(ReleaseAssembly.Outcome outcome) {
        var number = outcome.release().number();
        if (outcome.isUsable()) {
            complete.put(number, outcome.release());
            LOG.info("catalog release {} is in use", number);
            outcome.problems().forEach(problem -> LOG.error("catalog release {} has a fault: {}", number, problem));
        } else {
            unusable.add(number);
            LOG.error("catalog release {} cannot be used: {}", number, outcome.problems());
        }
    }

    private boolean isHere(CatalogReleaseDto release) {
        return EntryReader.orEmpty(release.manifest()).stream()
                .allMatch(member -> entries.containsKey(new Key(member.type(), member.id(), member.version())));
    }

    private static long numberOf(CatalogReleaseDto release) {
        var number = release.number();
        if (number == null) {
            throw new IllegalArgumentException("a release without a number");
        }
        return number;
    }
}
