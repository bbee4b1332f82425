package io.cascade.web.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.ServiceBusy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTests {

    private final Random random = new Random(1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16 * 1024, 16 * 1024 + 1, 3_000_000})
    void givesWhatItHasTakenAsOftenAsItIsAskedFor(int length) throws IOException {
        var content = bytes(length);

        try (var spool = new Spool()) {
            for (int from = 0; from < length; from += 1000) {
                spool.write(content, from, Math.min(1000, length - from));
            }

            assertThat(spool.size()).isEqualTo(length);
            assertThat(spool.content()).hasBinaryContent(content);
            assertThat(spool.content()).hasBinaryContent(content);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100_000})
    void takesSomethingElseOnceItHasForgotten(int length) throws IOException {
        try (var spool = new Spool()) {
            spool.write(bytes(length));

            spool.clear();
            spool.write('a');
            spool.write(bytes(0));

            assertThat(spool.size()).isOne();
            assertThat(spool.content()).hasContent("a");
        }
    }

    @Test
    void keepsTheOrderOfSingleBytesAcrossTheEdge() throws IOException {
        try (var spool = new Spool()) {
            spool.write(bytes(16 * 1024 - 1));
            "edge".chars().forEach(spool::write);

            assertThat(new String(spool.content().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .endsWith("edge");
        }
    }

    @Test
    void isBusyWhenThereIsNoRoomOutsideTheMemory() throws IOException {
        try (var spool = new Spool(() -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        })) {
            spool.write(bytes(16 * 1024));

            assertThatThrownBy(() -> spool.write('a')).isInstanceOf(ServiceBusy.class);
        }
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
