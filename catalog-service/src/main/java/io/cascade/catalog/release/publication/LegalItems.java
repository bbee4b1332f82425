package io.cascade.catalog.release.publication;

import io.cascade.decomposition.ValueType;
import io.cascade.releasedcatalog.CharacteristicSpecification;
import io.cascade.releasedcatalog.CharacteristicSpecification.Allowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Items as orders may bring them, made from what a specification says of its characteristics: with usual values, without
 * whatever may be absent, with the largest values, and with each value in turn.
 */
final class LegalItems {

    /** The most items that one rule is tried on. */
    static final int MOST = 64;

    /** The longest text that is tried where every text is legal, in characters. */
    static final int LONGEST = 1_000;

    /** What a value of an unknown kind may be. */
    static final List<Object> ANYTHING =
            List.of("text", "text ".repeat(LONGEST / 5), 1, Collections.nCopies(100, "text"), Map.of("name", "text"));

    private final List<CharacteristicSpecification> characteristics;
    private final LinkedHashSet<Map<String, Object>> items = new LinkedHashSet<>();

    private LegalItems(List<CharacteristicSpecification> characteristics) {
        this.characteristics = characteristics;
    }

    static List<Map<String, Object>> of(List<CharacteristicSpecification> characteristics) {
        var items = new LegalItems(characteristics);
        items.generate();
        return items.items.stream().limit(MOST).toList();
    }

    /** Items with values of some kind where nothing is known of the kind: one of them need not be legal. */
    static List<Map<String, Object>> ofUnknownKinds(List<CharacteristicSpecification> characteristics) {
        return ANYTHING.stream()
                .map(value -> new LegalItems(characteristics).withUnknown(value))
                .toList();
    }

    private Map<String, Object> withUnknown(Object value) {
        var item = with(List::getFirst, true);
        characteristics.forEach(characteristic -> item.putIfAbsent(characteristic.name(), value));
        return item;
    }

    private void generate() {
        items.add(with(List::getFirst, true));
        items.add(with(List::getFirst, false));
        items.add(with(List::getLast, true));
        for (var characteristic : characteristics) {
            for (var value : valuesOf(characteristic)) {
                var item = with(List::getFirst, true);
                item.put(characteristic.name(), value);
                items.add(item);
            }
        }
    }

    private Map<String, Object> with(Choice choice, boolean withOptional) {
        var item = new LinkedHashMap<String, Object>();
        for (var characteristic : characteristics) {
            var values = valuesOf(characteristic);
            if (!values.isEmpty() && (withOptional || isAlwaysThere(characteristic))) {
                item.put(characteristic.name(), choice.from(values));
            }
        }
        return item;
    }

    private interface Choice {

        Object from(List<Object> values);
    }

    private static boolean isAlwaysThere(CharacteristicSpecification characteristic) {
        return characteristic.isMandatory() || characteristic.defaultValue() != null;
    }

    /** Usual ones first, the largest last; none where everything is legal and nothing is known. */
    private static List<Object> valuesOf(CharacteristicSpecification characteristic) {
        var stated = Stream.concat(
                Stream.ofNullable(characteristic.defaultValue()),
                characteristic.allowed().stream().flatMap(allowed -> valuesOf(allowed, characteristic.type())));
        var values = characteristic.allowed().isEmpty() ? Stream.concat(stated, anyOf(characteristic.type())) : stated;
        return new ArrayList<>(
                values.filter(characteristic::allows).distinct().limit(MOST).toList());
    }

    private static Stream<Object> valuesOf(Allowed allowed, ValueType type) {
        return allowed.value() != null
                ? Stream.of(allowed.value())
                : Stream.of(allowed.from(), allowed.to())
                        .filter(Objects::nonNull)
                        .map(end -> number(end, type));
    }

    private static Object number(@Nullable BigDecimal end, ValueType type) {
        var number = Objects.requireNonNull(end);
        return type == ValueType.INTEGER ? (Object) number.longValue() : number;
    }

    private static Stream<Object> anyOf(ValueType type) {
        return switch (type) {
            case STRING -> Stream.of("text", "t", "text ".repeat(LONGEST / 5));
            case INTEGER -> Stream.of(1, 0, 1_000_000);
            case NUMBER -> Stream.of(1.5, 0, 1_000_000);
            case BOOLEAN -> Stream.of(true, false);
            case ANY -> Stream.of();
        };
    }
}
