package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** What is read of a number that was taken can be sent again: the database gives it back digit by digit. */
@CascadeServiceTest
class NumbersIT {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";

    @Autowired
    RestTestClient http;

    static Stream<String> numbers() {
        return Stream.of("1", "1.5", "-1", "9".repeat(299), "9".repeat(300), "0." + "9".repeat(299))
                .flatMap(mantissa -> Stream.of("", "e298", "e299", "e300", "e301", "e-298", "e-300")
                        .map(mantissa::concat));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatWasTakenIsTakenAgainAsItIsRead(String number) {
        var taken = post("{\"status\": \"created\", \"reading\": %s}".formatted(number));
        if (taken.status() == 400) {
            assertThat(taken.body().toString()).contains("reading must not be so large or so small a number");
            return;
        }
        assertThat(taken.status()).isEqualTo(201);
        var read = http.get()
                .uri(taken.body().get("href").asString())
                .exchange()
                .returnResult(String.class)
                .getResponseBody();
        var reading = Json.mapper().readTree(String.valueOf(read)).get("reading");

        assertThat(post("{\"status\": \"created\", \"reading\": %s}"
                                .formatted(reading.decimalValue().toPlainString()))
                        .status())
                .isEqualTo(201);
    }

    private record Answer(int status, JsonNode body) {}

    private Answer post(String body) {
        var answer = http.post()
                .uri(PRODUCTS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .returnResult(String.class);
        return new Answer(answer.getStatus().value(), Json.mapper().readTree(String.valueOf(answer.getResponseBody())));
    }
}
