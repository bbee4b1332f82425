package io.cascade.boundary.attributes;

import io.cascade.boundary.listing.AttributeTableBuilder;
import io.cascade.tmf.common.Carries;
import io.cascade.web.RecordShape;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes of a resource while they are being written down. */
public final class AttributeLines {

    private static final String ID = "id";

    private final Class<? extends Record> contract;
    private final AttributeTableBuilder table;
    private final Set<String> fixed = new HashSet<>(Set.of(ID));
    private final Set<String> placed = new HashSet<>(Set.of(ID));
    private final Set<String> carried = new HashSet<>();

    AttributeLines(Class<? extends Record> contract, AttributeTableBuilder table) {
        this.contract = contract;
        this.table = table;
    }

    public AttributeLines lines(Attribute... lines) {
        for (var line : lines) {
            line.inTable().accept(table);
            (line.isPlaced() ? placed : carried).add(line.name());
            if (line.isFixed()) {
                fixed.add(line.name());
            }
        }
        return this;
    }

    /** Something inside an attribute that has a column, too. */
    public AttributeLines textAt(String path, String sql) {
        table.text(path, sql);
        return this;
    }

    /** As {@link AttributeTableBuilder#indexed(String, String)}. */
    public AttributeLines indexed(String path, String sql) {
        table.indexed(path, sql);
        return this;
    }

    /** As {@link AttributeTableBuilder#ownedBy(String)}. */
    public AttributeLines ownedBy(String path) {
        table.ownedBy(path);
        return this;
    }

    /** As {@link AttributeTableBuilder#rows(String, String)}. */
    public AttributeLines rows(String rows, String belongs) {
        table.rows(rows, belongs);
        return this;
    }

    /**
     * With everything else that the contract knows, in one document.
     *
     * @param document a jsonb expression
     * @throws IllegalStateException when a component of the contract has no line
     */
    public Attributes carriedIn(String document) {
        var inDocument = new TreeSet<>(carried);
        inDocument.addAll(extras());
        inDocument.removeAll(placed);
        table.carried(document, inDocument.toArray(String[]::new));
        return complete();
    }

    /**
     * For a resource that carries nothing.
     *
     * @throws IllegalStateException when a component of the contract has no line
     */
    public Attributes complete() {
        var missing = new TreeSet<>(namesOf(contract));
        missing.removeAll(extras());
        missing.removeAll(placed);
        missing.removeAll(carried);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no line for %s of %s".formatted(missing, contract.getSimpleName()));
        }
        return new Attributes(table.build(), fixed, placed);
    }

    /** What the contract knows beside the components of the record. */
    private Set<String> extras() {
        return Stream.ofNullable(contract.getAnnotation(Carries.class))
                .flatMap(extras -> namesOf(extras.value()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> namesOf(Class<? extends Record> contract) {
        return RecordShape.of(contract).attributes().stream()
                .map(RecordShape.Attribute::name)
                .collect(Collectors.toSet());
    }
}
