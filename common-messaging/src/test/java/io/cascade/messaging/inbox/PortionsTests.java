package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class PortionsTests {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void leavesASmallPollWhole() {
        assertThat(sizesOf(Portions.of(records(1, 2, 3)))).containsExactly(List.of(1, 2, 3));
    }

    @Test
    void cutsWhereMoreWouldNotFit() {
        assertThat(sizesOf(Portions.of(records(MEGABYTE, MEGABYTE, 1, MEGABYTE))))
                .containsExactly(List.of(MEGABYTE, MEGABYTE), List.of(1, MEGABYTE));
    }

    @Test
    void givesALargeRecordAPortionOfItsOwn() {
        assertThat(sizesOf(Portions.of(records(7, 9 * MEGABYTE, 8))))
                .containsExactly(List.of(7), List.of(9 * MEGABYTE), List.of(8));
    }

    @Test
    void takesRecordsWithoutAValue() {
        assertThat(Portions.of(List.of(new ConsumerRecord<>("t", 0, 0, null, null))))
                .hasSize(1);
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(int... sizes) {
        return IntStream.of(sizes)
                .mapToObj(size -> new ConsumerRecord<>("t", 0, 0, new byte[1], new byte[size]))
                .toList();
    }

    private static List<List<Integer>> sizesOf(List<List<ConsumerRecord<byte[], byte[]>>> portions) {
        return portions.stream()
                .map(portion ->
                        portion.stream().map(message -> message.value().length).toList())
                .toList();
    }
}
