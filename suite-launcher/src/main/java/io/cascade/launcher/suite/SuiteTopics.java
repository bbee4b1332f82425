package io.cascade.launcher.suite;

import io.cascade.local.Topic;
import io.cascade.tmf.event.EventChannel;
import java.util.Arrays;
import java.util.List;

/** The topics on which the suite tells what happens. */
final class SuiteTopics {

    private SuiteTopics() {}

    static List<Topic> all() {
        return Arrays.stream(EventChannel.values())
                .map(channel -> new Topic(channel.address(), channel.partitions(), channel.settings()))
                .toList();
    }
}
