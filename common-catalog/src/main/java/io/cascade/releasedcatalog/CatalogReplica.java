package io.cascade.releasedcatalog;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.messaging.trouble.Passing;
import io.cascade.releasedcatalog.CatalogEntry.Key;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.common.EventEnvelope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/**
 * What has arrived of the catalog so far. A release counts only when every entry of its manifest is here; entries come
 * before it on the topic, but compaction and a late start may show them in any order. All releases can be used for ever, but
 * only those in use are in the heap: the others are assembled anew when somebody asks for them.
 */
@Component
class CatalogReplica implements ReleasedCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogReplica.class);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String RELEASE = "catalogRelease";

    private final ArrivedEntries entries;
    private final AnnouncedReleases announced;
    private final RecentReleases recent = new RecentReleases();
    private final Map<Long, Fingerprint> incomplete = new ConcurrentHashMap<>();
    private final Set<Long> unusable = ConcurrentHashMap.newKeySet();
    private volatile @Nullable CatalogRelease current;

    CatalogReplica() {
        var store = new ContentStore();
        this.entries = new ArrivedEntries(store);
        this.announced = new AnnouncedReleases(store);
    }

    @Override
    public Optional<CatalogRelease> current() {
        return Optional.ofNullable(current);
    }

    @Override
    public Optional<CatalogRelease> release(long number) {
        return current()
                .filter(newest -> newest.number() == number)
                .or(() -> recent.get(number))
                .or(() -> assembled(number));
    }

    /** Takes one record of the catalog topic. */
    void receive(String recordKey, EventEnvelope envelope) {
        var event = envelope.event();
        if (recordKey.startsWith(RELEASE + "/")) {
            var release = Json.mapper().convertValue(event.get(RELEASE), CatalogReleaseDto.class);
            announced.add(numberOf(release), release);
            unusable.remove(numberOf(release));
        } else {
            entries.add(entry(recordKey, event));
        }
    }

    /** Makes the newest release that can be used the current one. */
    void advance() {
        for (var number :
                announced.newerThan(current().map(CatalogRelease::number).orElse(Long.MIN_VALUE))) {
            var release = release(number);
            if (release.isPresent()) {
                current().ifPresent(recent::add);
                current = release.get();
                LOG.info("catalog release {} is in use", number);
                return;
            }
        }
    }

    private static CatalogEntry entry(String recordKey, Map<String, Object> event) {
        var parts = recordKey.split("/", 3);
        var key = new Key(parts[0], parts[1], parts[2]);
        return new CatalogEntry(key, new JsonDocument(Json.mapper().convertValue(event.get(key.type()), OBJECT)));
    }

    /** One at a time, and by one only: assembling takes time and room. */
    private synchronized Optional<CatalogRelease> assembled(long number) {
        return recent.get(number).or(() -> whole(number).flatMap(members -> assembled(number, members)));
    }

    private Optional<List<Fingerprint>> whole(long number) {
        var missed = incomplete.get(number);
        if (unusable.contains(number) || missed != null && !entries.has(missed)) {
            return Optional.empty();
        }
        return announced.manifestOf(number).filter(manifest -> isHere(number, manifest));
    }

    private boolean isHere(long number, List<Fingerprint> manifest) {
        var missing = entries.firstMissingOf(manifest);
        missing.ifPresentOrElse(member -> incomplete.put(number, member), () -> incomplete.remove(number));
        return missing.isEmpty();
    }

    private Optional<CatalogRelease> assembled(long number, List<Fingerprint> manifest) {
        try {
            return usable(ReleaseAssembly.assemble(number, entries.read(manifest)));
        } catch (RuntimeException | Error e) {
            if (Passing.is(e)) {
                throw e;
            }
            unusable.add(number);
            LOG.error("catalog release {} cannot be used", number, e);
            return Optional.empty();
        }
    }

    /** A release with a rule that does not compile refuses only the orders that need that rule. */
    private Optional<CatalogRelease> usable(ReleaseAssembly.Outcome outcome) {
        var release = outcome.release();
        if (!outcome.isUsable()) {
            unusable.add(release.number());
            LOG.error("catalog release {} cannot be used: {}", release.number(), outcome.problems());
            return Optional.empty();
        }
        outcome.problems()
                .forEach(problem -> LOG.error("catalog release {} has a fault: {}", release.number(), problem));
        recent.add(release);
        return Optional.of(release);
    }

    private static long numberOf(CatalogReleaseDto release) {
        var number = release.number();
        if (number == null) {
            throw new IllegalArgumentException("a release without a number");
        }
        return number;
    }
}
