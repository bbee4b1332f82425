package io.cascade.serviceordering.serviceorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExternalReferencesTests {

    @Test
    void theProductOrderIsTheMainOneWhereverItStands() {
        assertThat(references(reference("CRM-1", "case"), reference("PO-1", "productOrder"))
                        .mainId())
                .isEqualTo("PO-1");
    }

    @Test
    void theFirstIsTheMainOneWithoutAProductOrder() {
        assertThat(references(reference("CRM-1", null), reference("CRM-2", "case"))
                        .mainId())
                .isEqualTo("CRM-1");
        assertThat(ExternalReferences.NONE.mainId()).isNull();
    }

    @Test
    void comeBackFromTheirColumnAsTheyWereTold() {
        var column = new ExternalReferences.Column();
        var text = """
                [{"id": "PO-1", "externalReferenceType": "productOrder", "owner": {"id": 7}}, {"name": "nobody's"}]""";

        var references = column.convertToEntityAttribute(text);

        assertThat(references.references())
                .extracting(ExternalReference::id, ExternalReference::type)
                .containsExactly(tuple("PO-1", "productOrder"), tuple(null, null));
        assertThat(Json.mapper().readTree(column.convertToDatabaseColumn(references)))
                .isEqualTo(Json.mapper().readTree(text));
    }

    private static ExternalReferences references(ExternalReference... references) {
        return new ExternalReferences(List.of(references));
    }

    private static ExternalReference reference(String id, @Nullable String type) {
        return new ExternalReference(id, type, JsonDocument.EMPTY);
    }
}
