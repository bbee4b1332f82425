package io.cascade.boundary.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.tmf.common.ErrorDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordSchemasTests {

    @SuppressWarnings("rawtypes")
    final Map<String, Schema> items = describe(ProductOrderItemDto.class);

    @SuppressWarnings("rawtypes")
    static Map<String, Schema> describe(Class<?> contract) {
        var converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        return converters.readAll(contract);
    }

    @Test
    void loseTheSuffixOfTheWire() {
        assertThat(items)
                .containsKeys("ProductOrderItem", "Ref")
                .allSatisfy((name, schema) -> assertThat(name).doesNotEndWith("Dto"));
    }

    @Test
    void demandWhatMayNotBeMissing() {
        assertThat(items.get("ProductOrderItem").getRequired()).containsExactlyInAnyOrder("id", "action");
    }

    @Test
    void takeOtherAttributesWhereTheyAreKept() {
        var item = items.get("ProductOrderItem");

        assertThat(item.getProperties()).doesNotContainKey("extension");
        assertThat(item.getAdditionalProperties()).isEqualTo(true);
        assertThat(describe(ErrorDto.class).get("Error").getAdditionalProperties())
                .isNull();
    }
}
