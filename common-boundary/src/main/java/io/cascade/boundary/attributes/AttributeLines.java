package io.cascade.boundary.attributes;

import io.cascade.boundary.listing.AttributeTableBuilder;
import io.cascade.tmf.common.Carries;
import io.cascade.web.RecordShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes of a resource while they are being written down. */
public final class AttributeLines {

    private static final String ID = "id";

    private final Class<? extends Record> contract;
    private final AttributeTableBuilder table;
    private final Set<String> lines = new TreeSet<>(Set.of(ID));
    private final Set<String> extensions = new TreeSet<>();
    private final Set<String> fixed = new HashSet<>(Set.of(ID));
    private final Set<String> placed = new HashSet<>(Set.of(ID));

    AttributeLines(Class<? extends Record> contract, AttributeTableBuilder table) {
        this.contract = contract;
        this.table = table;
    }

    /** Attributes that the contract knows. */
    public AttributeLines lines(Attribute... attributes) {
        return take(lines, attributes);
    }

    /** Attributes that are no components of the contract and are shown beside them. */
    public AttributeLines extensions(Attribute... attributes) {
        return take(extensions, attributes);
    }

    private AttributeLines take(Set<String> names, Attribute... attributes) {
        for (var attribute : attributes) {
            attribute.inTable().accept(table);
            names.add(attribute.name());
            if (attribute.isPlaced()) {
                placed.add(attribute.name());
            }
            if (attribute.isFixed()) {
                fixed.add(attribute.name());
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
     * @throws IllegalStateException as {@link #complete()}
     */
    public Attributes carriedIn(String document) {
        var carried = Stream.of(lines, extensions, extras())
                .flatMap(Set::stream)
                .filter(name -> !placed.contains(name))
                .distinct();
        table.carried(document, carried.toArray(String[]::new));
        return complete();
    }

    /**
     * For a resource that carries nothing.
     *
     * @throws IllegalStateException when a component of the contract has no line, when a line is about none, or an extension
     *     about one
     */
    public Attributes complete() {
        var known = Set.copyOf(namesOf(contract));
        refuse("no line for", without(components(), lines));
        refuse("no component for the line", without(without(lines, known), Set.of(ID)));
        refuse("no extension but a component is", shared(extensions, known));
        return new Attributes(contract, table.build(), lines, extensions, fixed, placed);
    }

    private void refuse(String complaint, Set<String> names) {
        if (!names.isEmpty()) {
            throw new IllegalStateException("%s %s of %s".formatted(complaint, names, contract.getSimpleName()));
        }
    }

    private static Set<String> without(Collection<String> names, Set<String> others) {
        var rest = new TreeSet<>(names);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> shared(Set<String> names, Set<String> others) {
        var both = new TreeSet<>(names);
        both.retainAll(others);
        return both;
    }

    /** What the record itself names, even when it is an extra of the contract, too. */
    private List<String> components() {
        var names = new ArrayList<>(namesOf(contract));
        extras().forEach(names::remove);
        return names;
    }

    /** What the contract knows beside the components of the record. */
    private Set<String> extras() {
        return Stream.ofNullable(contract.getAnnotation(Carries.class))
                .flatMap(extras -> namesOf(extras.value()).stream())
                .collect(Collectors.toSet());
    }

    /** With those of its extras, one after the other. */
    private static List<String> namesOf(Class<? extends Record> contract) {
        return RecordShape.of(contract).attributes().stream()
                .map(RecordShape.Attribute::name)
                .toList();
    }
}
