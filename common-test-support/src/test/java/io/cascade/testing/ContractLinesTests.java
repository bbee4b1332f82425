package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.Carries;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractLinesTests {

    @Carries(Extras.class)
    record Parcel(
            String id,
            @JsonProperty("@type") String type,
            @JsonAnyGetter Map<String, Object> extension) {}

    record Extras(String note) {}

    private static void compare(Set<String> lines, Set<String> extensions) {
        ContractLines.areComplete(Parcel.class, lines, extensions);
    }

    private static void isRefused(Set<String> lines, Set<String> extensions) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> compare(lines, extensions));
    }

    @Test
    void eachComponentAndAnyExtraMayHaveALine() {
        assertThatCode(() -> {
                    compare(Set.of("id", "@type"), Set.of("version"));
                    compare(Set.of("id", "@type", "note"), Set.of());
                })
                .doesNotThrowAnyException();
    }

    @Test
    void findsAComponentWithoutALine() {
        isRefused(Set.of("id"), Set.of());
    }

    @Test
    void findsALineAboutNothing() {
        isRefused(Set.of("id", "@type", "version"), Set.of());
    }

    @Test
    void findsAnExtensionThatTheContractKnows() {
        isRefused(Set.of("id", "@type"), Set.of("note"));
    }
}
