package io.cascade.launcher.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.apicurio.datamodels.Library;
import io.cascade.kernel.json.Json;
import io.cascade.testing.PublishedContract;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PublishedEventsTests {

    @Test
    void areKeptAsTheyAreDeclared() {
        var generated = new TreeMap<>(EventSchemas.all());
        generated.put(AsyncApi.FILE, AsyncApi.document());

        PublishedContract.areKept(generated, EventSchemas.FOLDER, PublishedEventsTests.class);
    }

    @Test
    void keepToAsyncApi() {
        var document = Library.readDocumentFromJSONString(Json.mapper().writeValueAsString(AsyncApi.document()));

        assertThat(Library.validate(document, null))
                .extracting(problem -> problem.nodePath + ": " + problem.message)
                .isEmpty();
    }

    static Iterable<JsonNode> schemas() {
        return EventSchemas.all().values();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void keepToJsonSchema(JsonNode schema) {
        var dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of(dialect));

        assertThat(meta.validate(schema)).isEmpty();
    }
}
