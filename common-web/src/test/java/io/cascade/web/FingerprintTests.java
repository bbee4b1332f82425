package io.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    @Test
    void doesNotLookAtTheOrderOfMembers() {
        var one = new LinkedHashMap<String, Object>();
        one.put("speed", 200);
        one.put("address", Map.of("street", "Fibre Lane"));
        var other = new LinkedHashMap<String, Object>();
        other.put("address", Map.of("street", "Fibre Lane"));
        other.put("speed", 200);

        assertThat(Fingerprint.of(List.of(one))).isEqualTo(Fingerprint.of(List.of(other)));
        assertThat(ofBody("{\"a\": {\"b\": 1, \"c\": 2}}")).isEqualTo(ofBody("{\"a\":{\"c\":2,\"b\":1}}"));
    }

    @Test
    void doesNotLookAtHowANumberIsWritten() {
        var million = Fingerprint.of(List.of(10_000_000));

        assertThat(List.of(1.0E7, new BigDecimal("10000000.00"), BigInteger.valueOf(10_000_000)))
                .allSatisfy(
                        number -> assertThat(Fingerprint.of(List.of(number))).isEqualTo(million));
        assertThat(Fingerprint.of(List.of(0.5))).isEqualTo(Fingerprint.of(List.of(new BigDecimal("0.50"))));
    }

    @Test
    void tellsOtherRequestsApart() {
        assertThat(List.of(
                        Fingerprint.of(Map.of("speed", 200)),
                        Fingerprint.of(Map.of("speed", "200")),
                        Fingerprint.of(Map.of("speed", 200.5)),
                        Fingerprint.of(Map.of("sped", 200)),
                        Fingerprint.of(List.of("a", "b")),
                        Fingerprint.of(List.of("b", "a"))))
                .doesNotHaveDuplicates();
    }

    private static String ofBody(String body) {
        return Fingerprint.ofBody(body.getBytes(StandardCharsets.UTF_8));
    }
}
