package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;

class SlicesTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1_000, 1_234})
    void bringEachElementOnceInOrder(int size) {
        var whole = numbersTo(size);

        var slices = Slices.send(whole, Function.identity()).toList();

        assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
        assertThat(slices).allSatisfy(slice -> assertThat(slice).hasSizeBetween(1, Slices.LONGEST));
    }

    @Test
    void areAsFewAsPossible() {
        assertThat(Slices.send(numbersTo(1_001), List::size)).containsExactly(500, 500, 1);
    }

    @Test
    void areHalvedUntilTheNeighbourTakesThem() {
        var whole = numbersTo(700);

        var slices = Slices.send(whole, slice -> takenIfAtMost(150, slice)).toList();

        assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(whole);
        assertThat(slices).allSatisfy(slice -> assertThat(slice).hasSizeLessThanOrEqualTo(150));
    }

    @Test
    void endWhereASingleElementIsTooLarge() {
        assertThatThrownBy(() -> Slices.send(numbersTo(3), slice -> takenIfAtMost(0, slice))
                        .toList())
                .isInstanceOf(HttpClientErrorException.class);
    }

    @Test
    void comeDownToWhatIsRefusedAloneAndBringTheOthers() {
        var calls = new AtomicInteger();

        var answers = Slices.<Integer, String>sendSingling(
                        numbersTo(700),
                        slice -> {
                            calls.incrementAndGet();
                            return takenUnlessIn(slice, 7, 42, 699);
                        },
                        (number, refusal) -> "refused " + number + " with " + refusal.getMessage())
                .toList();

        assertThat(answers)
                .filteredOn(answer -> answer.startsWith("refused"))
                .containsExactly(
                        "refused 7 with 400: not this",
                        "refused 42 with 400: not this",
                        "refused 699 with 400: not this");
        assertThat(answers.stream()
                        .filter(answer -> !answer.startsWith("refused"))
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(697);
        assertThat(calls).hasValueLessThan(60);
    }

    @Test
    void areNotHalvedForANeighbourThatIsAway() {
        var calls = new AtomicInteger();

        assertThatThrownBy(() -> Slices.<Integer, String>sendSingling(
                                numbersTo(9),
                                slice -> {
                                    calls.incrementAndGet();
                                    throw HttpServerErrorException.create(
                                            HttpStatus.SERVICE_UNAVAILABLE,
                                            "away",
                                            HttpHeaders.EMPTY,
                                            new byte[0],
                                            StandardCharsets.UTF_8);
                                },
                                (number, refusal) -> "refused")
                        .toList())
                .isInstanceOf(HttpServerErrorException.class);
        assertThat(calls).hasValue(1);
    }

    private static String takenUnlessIn(List<Integer> slice, Integer... refused) {
        if (Stream.of(refused).anyMatch(slice::contains)) {
            throw HttpClientErrorException.create(
                    HttpStatus.BAD_REQUEST,
                    "bad",
                    HttpHeaders.EMPTY,
                    "not this".getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8);
        }
        return String.valueOf(slice.size());
    }

    private static <T> List<T> takenIfAtMost(int most, List<T> slice) {
        if (slice.size() > most) {
            throw HttpClientErrorException.create(
                    HttpStatus.CONTENT_TOO_LARGE, "too large", HttpHeaders.EMPTY, new byte[0], StandardCharsets.UTF_8);
        }
        return slice;
    }

    private static List<Integer> numbersTo(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
