package io.cascade.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParkedPayloadTests {

    private static final byte[] SCHOEN = "schön".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTextWhereItCanBe() {
        assertThat(ParkedPayload.of(SCHOEN, false)).isEqualTo(new ParkedPayload("utf-8", "schön", 6));
        assertThat(ParkedPayload.of(new byte[0], false)).isEqualTo(new ParkedPayload("utf-8", "", 0));
    }

    @Test
    void isTextThoughItWasCutWithinACharacter() {
        assertThat(ParkedPayload.of(Arrays.copyOf(SCHOEN, 4), true)).isEqualTo(new ParkedPayload("utf-8", "sch", 3));
    }

    @Test
    void isBase64WhereItIsNoText() {
        assertThat(ParkedPayload.of(Arrays.copyOf(SCHOEN, 4), false))
                .isEqualTo(new ParkedPayload("base64", "c2Noww==", 4));
        assertThat(ParkedPayload.of(new byte[] {(byte) 0xFF, 0}, true))
                .isEqualTo(new ParkedPayload("base64", "/wA=", 2));
    }
}
