package io.cascade.boundary.listing;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.ServiceBusy;
import io.cascade.web.bounds.RequestMemory;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Lets one request ask for much at once, as long as it can be in memory together. What it asks for is weighed before any of
 * it is read; whoever is refused for its weight or number may ask in smaller batches. Questions that are asked here have
 * some of the connections for themselves, and only for so long.
 */
@Component
public class Batches {

    private final RequestMemory memory;
    private final JdbcTemplate timed;
    private final PageQueries queries;
    private final Places places;
    private final long mostBytes;

    Batches(
            JdbcTemplate jdbc,
            RequestMemory memory,
            @Value("${cascade.bounds.page:2MB}") DataSize mostBytes,
            @Value("${cascade.bounds.batch.longest:PT3S}") Duration longest,
            @Value("${cascade.bounds.batch.at-once:3}") int atOnce,
            @Value("${cascade.bounds.search.patience:PT5S}") Duration patience) {
        this.memory = memory;
        this.timed = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.timed.setQueryTimeout((int) longest.toSeconds());
        this.queries = new PageQueries(timed);
        this.places = new Places(atOnce, patience, "too much of the kind is under way");
        this.mostBytes = mostBytes.toBytes();
    }

    /**
     * Takes what these resources need until the request at hand has been answered.
     *
     * @throws RequestRefused when they are too many bytes to be read together
     */
    public void takeMemoryFor(AttributeTable table, Collection<String> ids) {
        var distinct = ids.stream().distinct().toList();
        var weight = ask(jdbc -> queries.weights(table, distinct).values().stream()
                .mapToLong(Long::longValue)
                .sum());
        takeMemoryFor(distinct.size(), weight);
    }

    /**
     * Takes what a batch of so many entries needs that is about so many stored bytes.
     *
     * @throws RequestRefused when that is too much to be read together; a single entry is not
     */
    public void takeMemoryFor(int entries, long stored) {
        if (entries > 1 && stored > mostBytes) {
            throw RequestRefused.tooLarge(
                    "what a batch is about may have at most %d bytes: this is about %d".formatted(mostBytes, stored));
        }
        memory.takeForDocuments(stored);
    }

    /**
     * What the database answers in time.
     *
     * @throws ServiceBusy when it does not, and the question has ended there
     */
    public <T> T ask(Function<JdbcTemplate, T> question) {
        try {
            return places.taking(() -> question.apply(timed));
        } catch (DataAccessException e) {
            if (SqlState.isOfOneThatTookTooLong(e)) {
                throw new ServiceBusy("what is asked for may take at most %d s to find: ask for less"
                        .formatted(timed.getQueryTimeout()));
            }
            throw e;
        }
    }
}
