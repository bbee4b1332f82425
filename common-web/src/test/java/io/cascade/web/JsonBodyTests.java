package io.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cascade.kernel.refusal.RequestRefused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTests {

    @Test
    void isOneValueInUtf8() throws IOException {
        assertThat(read("{\"name\": \"Zoë\", \"items\": [1, 2.50]}").toString())
                .isEqualTo("{\"name\":\"Zoë\",\"items\":[1,2.50]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+2147483648", "1E-2147483649", "1E+2147483647", "-1e99999999999", "1E+9999999999999999999"})
    void refusesNumbersThatNobodyCanReckonWith(String number) {
        assertRefused("{\"a\": [{\"n\": %s}]}".formatted(number), "a[0].n");
    }

    @Test
    void refusesANameThatIsThereTwiceAndSaysWhere() {
        assertRefused("{\"order\": [{}, {\"id\": 1, \"id\": 2}]}", "order[1].id must not be there twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{\"a\":1}}", "{} {}", "{\"a\":}", "nonsense", "{\"a\":1", "[1"})
    void refusesWhatIsNotOneValue(String text) {
        assertRefused(text, "is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2", "{\"a\"", "{\"a\": tru}"})
    void saysWhatIsWrongWithoutTheWordsOfTheParser(String text) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> read(text))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Source", "Stream", "`"));
    }

    @Test
    void namesTheBoundOfDepthInPlainWords() {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> read("[".repeat(101)))
                .withMessageContaining("100")
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Stream", "`"));
    }

    /** Overlong solidus, half a character, and a letter cut short. */
    @ParameterizedTest
    @ValueSource(strings = {"22c0af22", "22eda08022", "22e282", "22ff22", "efbbbf7b7d"})
    void refusesBytesThatAreNotUtf8OrHaveAMarkOfOrder(String bytes) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() ->
                        JsonBody.read(new ByteArrayInputStream(HexFormat.of().parseHex(bytes))))
                .withMessageContaining("is not JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String encoding) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(
                        () -> JsonBody.read(new ByteArrayInputStream("{\"a\": 1}".getBytes(Charset.forName(encoding)))))
                .withMessageContaining("is not JSON");
    }

    private static void assertRefused(String text, String reason) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> {
                    var violations = ContractCheck.violations(read(text), Object.class);
                    if (!violations.isEmpty()) {
                        throw RequestRefused.breaksContract(violations);
                    }
                })
                .withMessageContaining(reason);
    }

    private static tools.jackson.databind.JsonNode read(String text) throws IOException {
        return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
