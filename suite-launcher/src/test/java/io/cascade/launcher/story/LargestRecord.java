package io.cascade.launcher.story;

import io.cascade.messaging.inbox.RecordReader;
import io.cascade.messaging.inbox.RecordReader.Reading;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * How large the records of a topic are.
 *
 * @param unreadable why the listeners of the suite could not read some of them
 */
record LargestRecord(long bytes, long tokens, List<String> unreadable) {

    static LargestRecord of(String bootstrapServers, String topic) {
        long bytes = 0;
        long tokens = 0;
        var unreadable = new ArrayList<String>();
        for (var message : TopicRecords.of(bootstrapServers, topic)) {
            bytes = Math.max(bytes, message.value().length);
            tokens = Math.max(tokens, tokensOf(message));
            if (RecordReader.read(message) instanceof Reading.Unusable unusable) {
                unreadable.add(unusable.reason());
            }
        }
        return new LargestRecord(bytes, tokens, unreadable);
    }

    private static long tokensOf(ConsumerRecord<byte[], byte[]> message) {
        long tokens = 0;
        try (var parser = JsonMapper.shared().createParser(message.value())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
