package io.cascade.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.tmf.common.Batch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

class ContractBodyConverterTests {

    private final ContractBodyConverter converter = new ContractBodyConverter(2);

    record Body(
            String id,
            @Nullable Duration delay,
            @Nullable Double factor,
            @Nullable List<AsItCame> values) {}

    record Entries(@Batch List<Entry> entry) {}

    record Entry(String id) {}

    @JsonDeserialize(using = Reading.class)
    record AsItCame(String text) {}

    static final class Reading extends ValueDeserializer<AsItCame> {

        @Override
        public AsItCame deserialize(JsonParser parser, DeserializationContext context) {
            return new AsItCame(parser.readValueAsTree().toString());
        }
    }

    /** What a handler looks like that several controllers inherit. */
    abstract static class Inherited<T> {

        void create(T body) {}

        void createAll(List<T> bodies) {}
    }

    static final class Own extends Inherited<Body> {}

    @Test
    void readsARecordAndAListOfThem() throws IOException {
        var body = new Body("a", Duration.ofSeconds(1), 2.5, null);

        assertThat(read(ResolvableType.forClass(Body.class), "{\"id\":\"a\",\"delay\":\"PT1S\",\"factor\":2.5}"))
                .isEqualTo(body);
        assertThat(read(
                        ResolvableType.forClassWithGenerics(List.class, Body.class),
                        "[{\"id\":\"a\",\"delay\":\"PT1S\",\"factor\":2.5}]"))
                .isEqualTo(List.of(body));
    }

    @Test
    void knowsTheTypeThatAnInheritedHandlerTakes() throws Exception {
        assertThat(read(taken("create", Object.class), "{\"id\":\"a\"}")).isEqualTo(new Body("a", null, null, null));
        assertThat(read(taken("createAll", List.class), "[{\"id\":\"a\"}]"))
                .isEqualTo(List.of(new Body("a", null, null, null)));
    }

    @Test
    void leavesToATypeWhatItReadsItself() throws IOException {
        assertThat(read(ResolvableType.forClass(Body.class), "{\"id\":\"a\",\"values\":[7,{}]}"))
                .isEqualTo(new Body("a", null, null, List.of(new AsItCame("7"), new AsItCame("{}"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"id\":7}",
                "{\"id\":\"a\",\"delay\":\"soon\"}",
                "{\"id\":\"a\",\"delay\":\"PT9999999999999999H\"}",
                "{\"id\":\"a\",\"delay\":7}",
                "{\"id\":\"a\",\"factor\":\"1\"}",
                "{\"id\":\"a\",\"values\":{}}"
            })
    void refusesWhatBreaksTheContract(String body) {
        assertThatThrownBy(() -> read(ResolvableType.forClass(Body.class), body))
                .isInstanceOf(RequestRefused.class);
        assertThatThrownBy(
                        () -> read(ResolvableType.forClassWithGenerics(List.class, Body.class), "[%s]".formatted(body)))
                .isInstanceOf(RequestRefused.class);
    }

    @Test
    void saysNothingOfTheEntriesOfABatchThatAreTooMany() throws IOException {
        var batch = ResolvableType.forClass(Entries.class);

        assertThat(read(batch, "{\"entry\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"))
                .isEqualTo(new Entries(List.of(new Entry("a"), new Entry("b"))));
        assertThatThrownBy(() -> read(batch, "{\"entry\":[{},{},{}]}"))
                .hasMessage("a batch may have at most 2 entries: this one has 3");
        assertThatThrownBy(() -> read(batch, "[1,2,3]")).hasMessage("must be an object");
    }

    private static ResolvableType taken(String method, Class<?> parameter) throws NoSuchMethodException {
        return ResolvableType.forMethodParameter(Inherited.class.getDeclaredMethod(method, parameter), 0, Own.class);
    }

    private Object read(ResolvableType type, String body) throws IOException {
        var message = new MockHttpInputMessage(body.getBytes(StandardCharsets.UTF_8));
        message.getHeaders().setContentType(MediaType.APPLICATION_JSON);
        assertThat(converter.canRead(type, MediaType.ALL)).isTrue();
        return converter.read(type, message, null);
    }
}
