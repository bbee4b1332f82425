package io.cascade.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.kernel.json.Nullability;
import io.cascade.tmf.common.Batch;
import io.cascade.tmf.common.Carries;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** What a contract record says of its attributes; worked out once, because reflection is slow. */
public record RecordShape(List<Attribute> attributes) {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> contract) {
            return new RecordShape(Stream.concat(Stream.of(contract), carriedBy(contract))
                    .flatMap(shape -> Stream.of(shape.getRecordComponents()))
                    .filter(component -> !isCatchAll(component))
                    .map(RecordShape::attributeOf)
                    .toList());
        }
    };

    /**
     * @param name as it is written in JSON
     * @param isBatch whether there may be only so many entries in it
     */
    public record Attribute(String name, Type type, boolean isOptional, boolean isBatch) {}

    public static RecordShape of(Class<?> contract) {
        return SHAPES.get(contract);
    }

    private static Stream<Class<?>> carriedBy(Class<?> contract) {
        var carries = contract.getAnnotation(Carries.class);
        return carries == null ? Stream.empty() : Stream.of(carries.value());
    }

    private static Attribute attributeOf(RecordComponent component) {
        return new Attribute(
                nameOf(component),
                component.getGenericType(),
                Nullability.isNullable(component),
                component.isAnnotationPresent(Batch.class));
    }

    private static String nameOf(RecordComponent component) {
        var spelling = component.getAccessor().getAnnotation(JsonProperty.class);
        return spelling == null ? component.getName() : spelling.value();
    }

    private static boolean isCatchAll(RecordComponent component) {
        return component.isAnnotationPresent(JsonAnySetter.class)
                || component.getAccessor().isAnnotationPresent(JsonAnyGetter.class);
    }
}
