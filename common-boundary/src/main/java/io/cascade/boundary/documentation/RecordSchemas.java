package io.cascade.boundary.documentation;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.Carries;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the records of the wire as they are checked: a component that is not {@link Nullable} is mandatory, and where
 * there is a catch-all, any other attribute is taken. Their names lose the suffix that tells them from the domain's.
 */
@Component
public class RecordSchemas implements ModelConverter, SmartInitializingSingleton {

    private static final String WIRE = "io.cascade.tmf";

    /** The schemas of a record and of all that it is made of, by name, as every API document has them. */
    @SuppressWarnings("rawtypes")
    public static Map<String, Schema> of(Class<? extends Record> contract) {
        var converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        return converters.readAll(contract);
    }

    /** Comes before all others, some of which stumble over Jackson's own types. */
    @Override
    public void afterSingletonsInstantiated() {
        ModelConverters.getInstance(true).removeConverter(this);
        ModelConverters.getInstance(true).addConverter(this);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var contract = Json31.mapper().constructType(type.getType()).getRawClass();
        if (contract == ObjectNode.class) {
            return new JsonSchema().typesItem("object");
        }
        var isOnTheWire = contract.isRecord() && contract.getName().startsWith(WIRE);
        if (isOnTheWire) {
            type.name(nameOf(contract));
        }
        var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        if (isOnTheWire) {
            var described = context.getDefinedModels().get(nameOf(contract));
            if (described != null) {
                complete(described, contract);
                addCarried(described, contract, context);
            }
        }
        return schema;
    }

    /** The name of a record's schema: its own without the suffix. */
    public static String nameOf(Class<?> contract) {
        return contract.getSimpleName().replaceFirst("Dto$", "");
    }

    private static void complete(Schema<?> schema, Class<?> contract) {
        var components = contract.getRecordComponents();
        schema.setRequired(Arrays.stream(components)
                .filter(component -> !isCatchAll(component) && !isOptional(component))
                .map(RecordSchemas::nameOf)
                .toList());
        Arrays.stream(components).filter(RecordSchemas::isCatchAll).forEach(component -> {
            if (schema.getProperties() != null) {
                schema.getProperties().remove(component.getName());
            }
            schema.setAdditionalProperties(true);
        });
    }

    private static void addCarried(Schema<?> schema, Class<?> contract, ModelConverterContext context) {
        var carries = contract.getAnnotation(Carries.class);
        if (carries != null) {
            for (var component : carries.value().getRecordComponents()) {
                var type = new AnnotatedType(component.getGenericType()).resolveAsRef(true);
                schema.addProperty(nameOf(component), context.resolve(type));
            }
        }
    }

    private static String nameOf(RecordComponent component) {
        var spelling = component.getAccessor().getAnnotation(JsonProperty.class);
        return spelling == null ? component.getName() : spelling.value();
    }

    private static boolean isCatchAll(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonAnyGetter.class);
    }

    private static boolean isOptional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
