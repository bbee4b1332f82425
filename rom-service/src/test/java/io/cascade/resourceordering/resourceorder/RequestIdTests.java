package io.cascade.resourceordering.resourceorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTests {

    @ParameterizedTest
    @ValueSource(strings = {"ROI-001", "a:b", ":", "line\nbreak"})
    void isReadBackWhateverItsItemIsCalled(String item) {
        var id = new RequestId("RO-1", item, 12);

        assertThat(RequestId.in(id.toString())).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "RO-1", "RO-1:", "RO-1:ROI-001", "RO-1:ROI-001:x", "RO-1:ROI-001:99999999999", ":ROI-001:1"})
    void isFoundInNothingElse(String text) {
        assertThat(RequestId.in(text)).isEmpty();
    }

    @Test
    void namesWhatIsReservedForIt() {
        assertThat(new RequestId("RO-1", "ROI-001", 1).reservation(2)).hasToString("RO-1:ROI-001:1:2");
    }
}
