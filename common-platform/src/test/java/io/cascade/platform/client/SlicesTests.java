package io.cascade.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1_000, 1_234})
    void holdEachElementOnceInOrder(int size) {
        var whole = IntStream.range(0, size).boxed().toList();

        var slices = Slices.of(whole).toList();

        assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
        assertThat(slices).allSatisfy(slice -> assertThat(slice).hasSizeBetween(1, Slices.LONGEST));
    }

    @Test
    void areAsFewAsPossible() {
        assertThat(Slices.of(IntStream.range(0, 1_001).boxed().toList())).hasSize(3);
    }
}
