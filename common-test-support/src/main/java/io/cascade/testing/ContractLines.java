package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascade.tmf.common.Carries;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what is written down about the attributes of a contract with the contract itself. */
public final class ContractLines {

    private ContractLines() {}

    /**
     * Fails unless each component of the contract has a line, each line is about an attribute that the contract knows, and
     * no extension is.
     */
    public static void areComplete(Class<? extends Record> contract, Set<String> lines, Set<String> extensions) {
        var components = namesIn(contract);
        var known =
                Stream.concat(components.stream(), extrasOf(contract).stream()).collect(Collectors.toSet());
        assertThat(lines)
                .as("lines about attributes of %s", contract.getSimpleName())
                .containsAll(components)
                .isSubsetOf(known);
        assertThat(extensions).as("extensions of %s", contract.getSimpleName()).doesNotContainAnyElementsOf(known);
    }

    private static Set<String> extrasOf(Class<? extends Record> contract) {
        return Optional.ofNullable(contract.getAnnotation(Carries.class))
                .map(extras -> namesIn(extras.value()))
                .orElse(Set.of());
    }

    /** As they are written in JSON. */
    private static Set<String> namesIn(Class<? extends Record> contract) {
        return Stream.of(contract.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonAnyGetter.class))
                .map(ContractLines::nameOf)
                .collect(Collectors.toSet());
    }

    private static String nameOf(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
    }
}
