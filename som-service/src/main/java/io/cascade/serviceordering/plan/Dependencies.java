package io.cascade.serviceordering.plan;

import io.cascade.decomposition.DecompositionRule.Dependency;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the items that a dependency on a specification means: those nearest to the item that has it. */
final class Dependencies {

    private final Map<String, List<Numbered>> bySpecification = new HashMap<>();
    private final InstalledBase installedBase;

    Dependencies(List<Numbered> items, InstalledBase installedBase) {
        items.forEach(item -> bySpecification
                .computeIfAbsent(item.specificationId(), specification -> new ArrayList<>())
                .add(item));
        this.installedBase = installedBase;
    }

    /**
     * The items to wait for; none when the installed base meets the dependency or an optional one is not there.
     *
     * @return absent when nothing meets it
     */
    @Nullable List<String> resolve(Numbered item, Dependency dependency) {
        var inOrder = bySpecification.getOrDefault(dependency.specificationId(), List.of()).stream()
                .filter(other -> !other.equals(item))
                .toList();
        var inProductItem = inOrder.stream()
                .filter(other -> Objects.equals(other.productOrderItemId(), item.productOrderItemId()))
                .toList();
        var nearest = inProductItem.isEmpty() ? inOrder : inProductItem;
        var isMet = !nearest.isEmpty() || installedBase.meets(dependency.specificationId()) || dependency.isOptional();
        return isMet ? nearest.stream().map(Numbered::itemId).toList() : null;
    }
}
