package io.cascade.boundary.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cascade.kernel.refusal.RequestRefused;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

class CursorTests {

    private static final String PATH = "/tmf-api/x/v4/thing";

    @Test
    void isReadBackInItsOwnList() {
        var place = new Cursor("c0ffee", 12, "T-1\nü");

        assertThat(Cursor.decode(place.encoded(), "c0ffee")).isEqualTo(place);
    }

    @Test
    void isNoPlaceInAListThatIsAnotherOrIsFilteredOrSortedOtherwise() {
        var given = new Cursor(list(PATH, "color", "red"), 12, "T-1").encoded();

        assertThat(list(PATH, "after", given, "color", "red")).isEqualTo(list(PATH, "color", "red"));
        assertRefused(PATH, "after", given, "color", "blue");
        assertRefused("/tmf-api/x/v4/other", "after", given, "color", "red");
        assertRefused(PATH, "after", given, "color", "red", "sort", "name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "c0ffee", "c0ffee:1", "c0ffee:-1:x", "c0ffee:99999999999:x", "c0ffee:1:", "c0ffee:1:\0"
            })
    void refusesWhatWasNotMadeHere(String text) {
        var given = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> Cursor.decode(given, "c0ffee"));
        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> Cursor.decode(text, "c0ffee"));
    }

    private static void assertRefused(String path, String... parameters) {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> list(path, parameters))
                .withMessageStartingWith("after ");
    }

    private static String list(String path, String... parameters) {
        var query = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i < parameters.length; i += 2) {
            query.add(parameters[i], parameters[i + 1]);
        }
        return ListQuery.of(query, path + "?whatever").list();
    }
}
