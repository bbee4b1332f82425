package io.cascade.productordering.fulfilment.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionNoticeTests {

    @Test
    void namesWhatIsActive() {
        assertThat(CompletionNotice.of(List.of("Fibre 300"))).isEqualTo("Fibre 300 is active now.");
        assertThat(CompletionNotice.of(List.of("Fibre 300", "Streaming")))
                .isEqualTo("Fibre 300 and Streaming are active now.");
    }

    @Test
    void namesTheFirstOfManyAndCountsTheOthers() {
        assertThat(CompletionNotice.of(Collections.nCopies(300, "Fibre 300")))
                .isEqualTo("Fibre 300, ".repeat(7) + "Fibre 300 and 292 more are active now.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 9, 10, 300, 100_000})
    void fitsWhateverTheNamesAre(int products) {
        var notice = CompletionNotice.of(Collections.nCopies(products, "\uD83D\uDE00".repeat(300)));

        assertThat(notice).hasSizeLessThanOrEqualTo(CompletionNotice.LONGEST).contains("active now.");
        assertThat(notice.getBytes(java.nio.charset.StandardCharsets.UTF_8)).doesNotContain((byte) '?');
    }
}
