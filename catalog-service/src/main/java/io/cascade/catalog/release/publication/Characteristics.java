package io.cascade.catalog.release.publication;

import static java.util.stream.Collectors.toCollection;

import io.cascade.catalog.entry.Attributes;
import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The characteristics that a product or service specification declares. */
record Characteristics(List<Attributes> declared, String valuesAttribute) {

    static Characteristics of(CatalogEntry specification) {
        return specification.key().type() == EntryType.PRODUCT_SPECIFICATION
                ? new Characteristics(
                        specification.attributes().objects("productSpecCharacteristic"),
                        "productSpecCharacteristicValue")
                : new Characteristics(
                        specification.attributes().objects("specCharacteristic"), "characteristicValueSpecification");
    }

    Set<String> names() {
        return names(declared.stream());
    }

    /** Those that need a value and have none of their own. */
    Set<String> mandatoryNames() {
        return names(declared.stream()
                .filter(one -> one.isAtLeast("minCardinality", 1))
                .filter(one -> one.objects(valuesAttribute).stream().noneMatch(value -> value.isTrue("isDefault"))));
    }

    private static Set<String> names(Stream<Attributes> characteristics) {
        return characteristics.flatMap(one -> one.text("name").stream()).collect(toCollection(LinkedHashSet::new));
    }
}
