package io.cascade.messaging.neighbour;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is missing in records that were read from JSON: their compiler knew that it is there, whoever sent them did not. */
final class Gaps {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            var components = type.getRecordComponents();
            Stream.of(components).forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private Gaps() {}

    /** The path of the first component without a value that is not nullable. */
    static Optional<String> in(@Nullable Object read) {
        if (read instanceof Record record) {
            return Stream.of(COMPONENTS.get(record.getClass()))
                    .flatMap(component -> in(component, valueOf(component, record)).stream())
                    .findFirst();
        }
        return read instanceof Collection<?> all
                ? all.stream().flatMap(one -> in(one).stream()).findFirst()
                : Optional.empty();
    }

    private static Optional<String> in(RecordComponent component, @Nullable Object value) {
        if (value == null) {
            return isNullable(component) ? Optional.empty() : Optional.of(component.getName());
        }
        return in(value).map(inside -> component.getName() + "." + inside);
    }

    private static boolean isNullable(RecordComponent component) {
        var type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class)
                || type instanceof AnnotatedParameterizedType generic && generic.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
