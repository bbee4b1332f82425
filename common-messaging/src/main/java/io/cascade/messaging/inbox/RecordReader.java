package io.cascade.messaging.inbox;

import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.EventEnvelope;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;

/**
 * Reads events out of records. Bounded before and while it is parsed: a topic can hold whatever its writers send, and none
 * of it may cost more memory than the largest event of the suite.
 */
public final class RecordReader {

    public static final int MOST_BYTES = 4 * 1024 * 1024;
    public static final int MOST_TOKENS = 250_000;

    private static final int DEEPEST = 100;
    private static final int LONGEST_ID = 200;
    private static final ObjectReader ENVELOPES = Json.mapper().readerFor(EventEnvelope.class);
    private static final JsonFactory BOUNDED = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxTokenCount(MOST_TOKENS)
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private RecordReader() {}

    /** The event of a record, or why there is none. */
    public sealed interface Reading {
        record Usable(InboundEvent event) implements Reading {}

        record Unusable(String reason) implements Reading {}
    }

    public static Reading read(ConsumerRecord<byte[], byte[]> message) {
        var value = message.value();
        if (value == null) {
            return new Reading.Unusable("it has no value");
        }
        if (value.length > MOST_BYTES) {
            return new Reading.Unusable("it has %d bytes, and at most %d are read".formatted(value.length, MOST_BYTES));
        }
        try (var parser = BOUNDED.createParser(ObjectReadContext.empty(), value)) {
            EventEnvelope envelope = ENVELOPES.readValue(parser);
            return readingOf(envelope);
        } catch (RuntimeException
                | StackOverflowError e) { // a number beyond all measure is no exception of the parser's
            return new Reading.Unusable("it is no event: " + e.getMessage());
        }
    }

    private static Reading readingOf(@Nullable EventEnvelope envelope) {
        if (envelope == null) {
            return new Reading.Unusable("it is null");
        }
        if (isMissing(envelope.eventId()) || isMissing(envelope.eventType()) || isMissing(envelope.event())) {
            return new Reading.Unusable("it lacks eventId, eventType or event");
        }
        if (envelope.eventId().length() > LONGEST_ID || envelope.eventId().indexOf('\0') >= 0) {
            return new Reading.Unusable("its eventId is no identifier of at most %d characters".formatted(LONGEST_ID));
        }
        return new Reading.Usable(new InboundEvent(envelope));
    }

    /** Records from outside may lack what ours always have. */
    private static boolean isMissing(@Nullable Object attribute) {
        return Objects.isNull(attribute);
    }
}
