package io.cascade.boundary.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.RequestRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class ResourcePatchResolverTests {

    private static final String MERGE = "application/merge-patch+json";
    private static final String OPERATIONS = "application/json-patch+json";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{'op': 'add', 'path': '/description', 'value': 'a\\ud800b'}]",
                "[{'op': 'replace', 'path': '/description', 'value': ['a', {'b': '\\udc00'}]}]",
                "[{'op': 'test', 'path': '/description', 'value': 'a\\ud800'}]",
                "[{'op': 'add', 'path': '/description', 'value': '\\ude00\\ud83d'}]",
                "[{'op': 'add', 'path': '/description', 'value': {'a\\ud800': 1}}]",
                "[{'op': 'add', 'path': '/a\\ud800', 'value': 1}]",
                "[{'op': 'copy', 'from': '/\\ud800', 'path': '/a'}]",
                "[{'op': 'test', 'path': '/description', 'value': 'a\\u0000'}]"
            })
    void refusesHalfCharactersWhereverTheyStandInOperations(String operations) {
        assertThatThrownBy(() -> resolve(OPERATIONS, operations))
                .isInstanceOfSatisfying(RequestRefused.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(RequestRefused.Kind.BREAKS_CONTRACT);
                    assertThat(refused).hasMessageContaining("half a character");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'description': 'a\\ud800b'}", "{'a\\ud800': null}", "{'a': {'\\udc00': null}}"})
    void refusesHalfCharactersInMergePatches(String patch) {
        assertThatThrownBy(() -> resolve(MERGE, patch))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("half a character");
    }

    @Test
    void takesWholeCharacters() {
        assertThatCode(() ->
                        resolve(OPERATIONS, "[{'op': 'add', 'path': '/\\ud83d\\ude00', 'value': '\\ud83d\\ude00'}]"))
                .doesNotThrowAnyException();
        assertThatCode(() -> resolve(MERGE, "{'\\ud83d\\ude00': '\\ud83d\\ude00', '@type': null}"))
                .doesNotThrowAnyException();
    }

    private static void resolve(String type, String body) throws IOException {
        var request = new MockHttpServletRequest("PATCH", "/");
        request.setContentType(type);
        request.setContent(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        new ResourcePatchResolver().resolveArgument(null, null, new ServletWebRequest(request), null);
    }
}
