package io.cascade.releasedcatalog;

import io.cascade.decomposition.ValueType;
import io.cascade.releasedcatalog.CharacteristicSpecification.Allowed;
import io.cascade.releasedcatalog.ProductOffering.BundlePolicy;
import io.cascade.tmf.catalog.BundledOfferingDto;
import io.cascade.tmf.catalog.CharacteristicSpecificationDto;
import io.cascade.tmf.catalog.CharacteristicValueDto;
import io.cascade.tmf.catalog.CharacteristicValueUseDto;
import io.cascade.tmf.catalog.ProductOfferingDto;
import io.cascade.tmf.catalog.ProductOfferingPriceDto;
import io.cascade.tmf.catalog.ServiceCharacteristicSpecificationDto;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From published entries to the catalog's local words. */
final class EntryReader {

    private EntryReader() {}

    static Optional<Price> price(String id, ProductOfferingPriceDto dto) {
        var money = dto.price();
        return money == null
                ? Optional.empty()
                : Optional.of(new Price(
                        id, dto.name(), Objects.requireNonNullElse(dto.priceType(), ""), money.unit(), money.value()));
    }

    static ProductOffering offering(String id, ProductOfferingDto dto, Map<String, Price> prices) {
        var validity = dto.validFor();
        var specification = dto.productSpecification();
        return new ProductOffering(
                id,
                dto.name(),
                Objects.requireNonNullElse(dto.lifecycleStatus(), ""),
                validity == null ? null : validity.startDateTime(),
                validity == null ? null : validity.endDateTime(),
                specification == null ? null : specification.id(),
                valuesOf(orEmpty(dto.prodSpecCharValueUse())),
                pricesOf(dto, prices),
                orEmpty(dto.bundledProductOffering()).stream()
                        .map(BundledOfferingDto::id)
                        .toList(),
                "atomic".equals(dto.bundlePolicy()) ? BundlePolicy.ATOMIC : BundlePolicy.BEST_EFFORT);
    }

    static CharacteristicSpecification characteristic(CharacteristicSpecificationDto dto) {
        return characteristic(
                dto.name(), dto.valueType(), dto.minCardinality(), orEmpty(dto.productSpecCharacteristicValue()));
    }

    static CharacteristicSpecification characteristic(ServiceCharacteristicSpecificationDto dto) {
        return characteristic(
                dto.name(), dto.valueType(), dto.minCardinality(), orEmpty(dto.characteristicValueSpecification()));
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    private static CharacteristicSpecification characteristic(
            String name,
            @Nullable String valueType,
            @Nullable Integer minCardinality,
            List<CharacteristicValueDto> values) {
        var isMandatory = minCardinality != null && minCardinality > 0;
        return new CharacteristicSpecification(
                name, ValueType.named(valueType), isMandatory, defaultOf(values), allowedBy(values));
    }

    private static @Nullable Object defaultOf(List<CharacteristicValueDto> values) {
        return values.stream()
                .filter(value -> Boolean.TRUE.equals(value.isDefault()))
                .map(CharacteristicValueDto::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<Allowed> allowedBy(List<CharacteristicValueDto> values) {
        return values.stream()
                .map(value -> new Allowed(value.value(), value.valueFrom(), value.valueTo()))
                .toList();
    }

    private static List<Price> pricesOf(ProductOfferingDto dto, Map<String, Price> prices) {
        return orEmpty(dto.productOfferingPrice()).stream()
                .map(reference -> prices.get(reference.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, List<Object>> valuesOf(List<CharacteristicValueUseDto> uses) {
        var values = new HashMap<String, List<Object>>();
        for (var use : uses) {
            values.put(
                    use.name(),
                    orEmpty(use.productSpecCharacteristicValue()).stream()
                            .sorted(Comparator.comparing(value -> !Boolean.TRUE.equals(value.isDefault())))
                            .map(CharacteristicValueDto::value)
                            .filter(Objects::nonNull)
                            .toList());
        }
        return values;
    }
}
