package io.cascade.messaging.neighbour;

import io.cascade.kernel.json.Nullability;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is missing in records that were read from JSON: their compiler knew that it is there, whoever sent them did not. */
final class Gaps {

    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Part::of).toList();
        }
    };

    private Gaps() {}

    /** The path of the first component without a value that is not nullable. */
    static Optional<String> in(@Nullable Object read) {
        if (read instanceof Record record) {
            return PARTS.get(record.getClass()).stream()
                    .flatMap(part -> part.gapIn(record).stream())
                    .findFirst();
        }
        return read instanceof Collection<?> all
                ? all.stream().flatMap(one -> in(one).stream()).findFirst()
                : Optional.empty();
    }

    /** A component, with what its type says of it. */
    private record Part(String name, Method accessor, boolean isNullable) {

        static Part of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Part(component.getName(), component.getAccessor(), Nullability.isNullable(component));
        }

        Optional<String> gapIn(Record record) {
            var value = valueIn(record);
            if (value == null) {
                return isNullable ? Optional.empty() : Optional.of(name);
            }
            return in(value).map(inside -> name + "." + inside);
        }

        private @Nullable Object valueIn(Record record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
