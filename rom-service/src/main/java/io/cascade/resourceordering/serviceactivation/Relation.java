package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.json.column.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * How a service stands to another one.
 *
 * @param type in the words of the one who asked
 * @param serviceId the other service
 * @param within whether both came by the same request
 */
public record Relation(
        String type,
        String serviceId,
        boolean within,
        @Nullable String name,
        Map<String, Object> carried) {

    private static final Set<String> DEPENDENCIES = Set.of("dependson", "relieson", "requires");

    /** Whether the other service is to be built first. Under any other relation both are built side by side. */
    boolean delays() {
        return within && DEPENDENCIES.contains(type.toLowerCase(Locale.ROOT));
    }

    /**
     * A relation in a request.
     *
     * @param target a service of the same request by its item, otherwise one that is there already by its id
     * @param name what a service that is there already is called
     */
    public record Draft(
            String type,
            String target,
            boolean within,
            @Nullable String name,
            Map<String, Object> carried) {

        /**
         * @param ids of the services of the request, by their items
         * @param names of the same
         */
        Relation resolved(Map<String, String> ids, Map<String, String> names) {
            return within
                    ? new Relation(type, Objects.requireNonNull(ids.get(target)), true, names.get(target), carried)
                    : new Relation(type, target, false, name, carried);
        }
    }

    /** All relations of a service. */
    public record All(List<Relation> relations) {}

    @Immutable
    @Converter(autoApply = true)
    static class Column extends JsonColumn<All> {
        Column() {
            super(All.class);
        }
    }
}
