package io.cascade.boundary.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.RequestRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

/** What a change over the wire does to a resource, and what it must not do. */
class ResourcePatchTests {

    private static final Set<String> FIXED = Set.of("id", "href");
    private static final Lamp LAMP = new Lamp("L-1", "/lamp/L-1", "desk", 40, List.of("warm", "small"));

    /** A resource. */
    record Lamp(
            String id,
            String href,
            @Nullable String name,
            int watts,
            @Nullable List<String> tag) {}

    @Test
    void leavesWhatIsNotNamedAndTakesAwayWhatIsNull() {
        assertThat(merge("{\"watts\": 60}")).isEqualTo(new Lamp("L-1", "/lamp/L-1", "desk", 60, LAMP.tag()));
        assertThat(merge("{\"name\": null}")).isEqualTo(new Lamp("L-1", "/lamp/L-1", null, 40, LAMP.tag()));
        assertThat(merge("{}")).isEqualTo(LAMP);
    }

    @Test
    void replacesAListAsAWhole() {
        assertThat(merge("{\"tag\": [\"cold\"]}").tag()).containsExactly("cold");
    }

    @Test
    void doesTheOperationsOfAJsonPatchInTheirOrder() {
        var changed = operations("""
                [{"op": "test", "path": "/name", "value": "desk"}, {"op": "add", "path": "/tag/-", "value": "red"},
                 {"op": "remove", "path": "/tag/0"}, {"op": "replace", "path": "/watts", "value": 5}]
                """);

        assertThat(changed).isEqualTo(new Lamp("L-1", "/lamp/L-1", "desk", 5, List.of("small", "red")));
    }

    @Test
    void changesNothingWhenATestOfAJsonPatchFails() {
        assertThatThrownBy(() -> operations("""
                        [{"op": "replace", "path": "/watts", "value": 5}, {"op": "test", "path": "/name", "value": "x"}]
                        """))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void takesAFixedAttributeThatStaysAsItIs() {
        assertThat(merge("{\"id\": \"L-1\", \"watts\": 1}").watts()).isEqualTo(1);
    }

    @Test
    void namesEveryFixedAttributeThatWouldChangeAndAllThatBreaksTheContract() {
        assertThatThrownBy(() -> merge("{\"id\": \"L-2\", \"href\": null, \"watts\": \"many\", \"tag\": 7}"))
                .isInstanceOf(RequestRefused.class)
                .satisfies(refusal -> assertThat(((RequestRefused) refusal).violations())
                        .extracting(violation -> violation.path())
                        .contains("id", "href", "watts", "tag"));
    }

    @Test
    void changesOnlyWhatTheClientHasSeen() {
        var seen = EntityTags.of(LAMP);
        var other = EntityTags.of(new Lamp("L-1", "/lamp/L-1", "desk", 41, LAMP.tag()));

        assertThat(patch("application/json", "{\"watts\": 1}", seen).watts()).isEqualTo(1);
        assertThat(patch("application/json", "{\"watts\": 1}", other + ", " + seen)
                        .watts())
                .isEqualTo(1);
        assertThat(patch("application/json", "{\"watts\": 1}", "*").watts()).isEqualTo(1);
        assertThatThrownBy(() -> patch("application/json", "{\"watts\": 1}", other))
                .isInstanceOf(RequestRefused.class)
                .hasMessageContaining(seen);
    }

    @Test
    void refusesABodyThatIsNoPatch() {
        assertThatThrownBy(() -> merge("[]")).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> operations("{}")).isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> operations("[{\"op\": \"dance\", \"path\": \"/watts\"}]"))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void takesABodyWithoutAMediaTypeForAMergePatch() {
        assertThat(patch(null, "{\"watts\": 60}", null).watts()).isEqualTo(60);
    }

    private static Lamp merge(String body) {
        return patch("application/merge-patch+json", body, null);
    }

    private static Lamp operations(String body) {
        return patch("application/json-patch+json", body, null);
    }

    private static Lamp patch(@Nullable String type, String body, @Nullable String ifMatch) {
        var request = new MockHttpServletRequest("PATCH", LAMP.href());
        request.setContentType(type);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        if (ifMatch != null) {
            request.addHeader(HttpHeaders.IF_MATCH, ifMatch);
        }
        return resolved(request).applyTo(LAMP, FIXED);
    }

    /** As a controller gets it that asks for it. */
    private static ResourcePatch resolved(MockHttpServletRequest request) {
        var method = Arrays.stream(Controller.class.getDeclaredMethods())
                .filter(one -> one.getName().equals("amend"))
                .findFirst()
                .orElseThrow();
        var parameter = new MethodParameter(method, 0);
        var resolver = new ResourcePatchResolver();
        assertThat(resolver.supportsParameter(parameter)).isTrue();
        try {
            return (ResourcePatch) Objects.requireNonNull(
                    resolver.resolveArgument(parameter, null, new ServletWebRequest(request), null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Controller {
        void amend(ResourcePatch patch);
    }
}
