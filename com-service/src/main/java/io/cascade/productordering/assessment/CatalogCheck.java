package io.cascade.productordering.assessment;

import io.cascade.decomposition.Allowance;
import io.cascade.decomposition.Demand;
import io.cascade.decomposition.ExpressionFailed;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.CharacteristicSpecification;
import io.cascade.releasedcatalog.ProductOffering;
import io.cascade.releasedcatalog.ProductSpecification;
import io.cascade.releasedcatalog.ProductSpecification.Constraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds one item of an order against the catalog: offering, characteristics, options and price. Pure. */
final class CatalogCheck {

    private final ProductOrder order;
    private final ProductOrderItem item;
    private final CatalogRelease catalog;
    private final List<Refusal> reasons = new ArrayList<>();

    private CatalogCheck(ProductOrder order, ProductOrderItem item, CatalogRelease catalog) {
        this.order = order;
        this.item = item;
        this.catalog = catalog;
    }

    /**
     * @param specification absent for a bundle and where the catalog knows none
     * @param characteristics the ordered ones, completed by defaults
     */
    record Finding(
            List<Refusal> reasons, @Nullable ProductSpecification specification, Map<String, Object> characteristics) {}

    static Finding check(ProductOrder order, ProductOrderItem item, CatalogRelease catalog) {
        return new CatalogCheck(order, item, catalog).check();
    }

    private Finding check() {
        if (item.action() != ItemAction.ADD) {
            refuse("actionNotSupported", "only the action add can be ordered", "action");
        }
        var offeringId = item.product().offeringId();
        if (offeringId == null) {
            refuse("offeringMissing", "an item to add names its product offering", "productOffering.id");
            return new Finding(reasons, null, Map.of());
        }
        return catalog.offering(offeringId).map(this::checkAgainst).orElseGet(() -> {
            refuse("unknownOffering", "there is no product offering " + offeringId, "productOffering.id");
            return new Finding(reasons, null, Map.of());
        });
    }

    private Finding checkAgainst(ProductOffering offering) {
        if (!offering.isActiveAt(order.orderDate())) {
            refuse(
                    "offeringNotActive",
                    "product offering %s is not on sale at %s".formatted(offering.id(), order.orderDate()),
                    "productOffering.id");
        }
        PriceCheck.mismatches(item.quotedPrices(), offering)
                .forEach(mismatch -> refuse(mismatch.code(), mismatch.reason(), mismatch.path()));
        if (offering.isBundle()) {
            checkParts(offering);
            return new Finding(reasons, null, Map.of());
        }
        var specification = catalog.productSpecification(
                        Objects.requireNonNullElse(offering.productSpecificationId(), ""))
                .orElse(null);
        if (specification == null) {
            refuse(
                    "unknownSpecification",
                    "offering %s names no specification".formatted(offering.id()),
                    "productOffering.id");
            return new Finding(reasons, null, Map.of());
        }
        return new Finding(reasons, specification, completed(offering, specification));
    }

    private void checkParts(ProductOffering bundle) {
        var parts = order.progress().partsOf(item);
        if (parts.isEmpty()) {
            refuse("partsMissing", "a bundle is ordered with its parts: " + bundle.parts(), "productOrderItem");
        }
        parts.stream()
                .filter(part -> !bundle.parts().contains(part.product().offeringId()))
                .forEach(part -> refuse(
                        "notInBundle",
                        "%s is no part of %s".formatted(part.product().offeringId(), bundle.id()),
                        "productOrderItem"));
    }

    private Map<String, Object> completed(ProductOffering offering, ProductSpecification specification) {
        var known = new LinkedHashMap<String, CharacteristicSpecification>();
        specification.characteristics().forEach(characteristic -> known.put(characteristic.name(), characteristic));
        item.product().characteristics().keySet().stream()
                .filter(name -> !known.containsKey(name))
                .forEach(name -> refuse(
                        "unknownCharacteristic",
                        "%s has no characteristic %s".formatted(specification.id(), name),
                        pathOf(name)));
        var completed = new LinkedHashMap<String, Object>();
        known.values().forEach(characteristic -> complete(offering, characteristic, completed));
        checkConstraints(specification, completed);
        return completed;
    }

    private void complete(
            ProductOffering offering, CharacteristicSpecification characteristic, Map<String, Object> completed) {
        var name = characteristic.name();
        var offered = offering.values().getOrDefault(name, List.of());
        var given = item.product().characteristics().get(name);
        if (given != null) {
            checkValue(characteristic, offered, given);
            keepIfTyped(characteristic, given, completed);
        } else if (!offered.isEmpty()) {
            completed.put(name, offered.getFirst());
        } else if (characteristic.defaultValue() != null) {
            completed.put(name, characteristic.defaultValue());
        } else if (characteristic.isMandatory()) {
            refuse("characteristicMissing", name + " is mandatory", pathOf(name));
        }
    }

    /** A value of another type is refused already, and no condition could be computed from it. */
    private static void keepIfTyped(
            CharacteristicSpecification characteristic, Object given, Map<String, Object> completed) {
        if (characteristic.type().accepts(given)) {
            completed.put(characteristic.name(), given);
        }
    }

    private void checkValue(CharacteristicSpecification characteristic, List<Object> offered, Object given) {
        var name = characteristic.name();
        if (!characteristic.type().accepts(given)) {
            var type = characteristic.type().name().toLowerCase(Locale.ROOT);
            refuse("illegalValue", "%s must be of type %s".formatted(name, type), pathOf(name));
        } else if (!characteristic.allows(given)) {
            refuse(
                    "illegalValue",
                    "%s may be %s, not %s".formatted(name, characteristic.allowed(), given),
                    pathOf(name));
        } else if (!offered.isEmpty()
                && offered.stream().noneMatch(value -> CharacteristicSpecification.same(value, given))) {
            refuse("illegalValue", "the offering fixes %s to %s, not %s".formatted(name, offered, given), pathOf(name));
        }
    }

    private void checkConstraints(ProductSpecification specification, Map<String, Object> characteristics) {
        var values = new Demand(specification.id(), characteristics, Map.of()).variables();
        var allowance = new Allowance();
        specification.constraints().stream()
                .filter(constraint -> constraint.condition().isComputableFrom(values))
                .forEach(constraint -> checkConstraint(constraint, specification, values, allowance));
    }

    private void checkConstraint(
            Constraint constraint,
            ProductSpecification specification,
            Map<String, Object> values,
            Allowance allowance) {
        try {
            if (!constraint.condition().holds(values, allowance)) {
                refuse("incompatibleOptions", constraint.message(), constraint.path());
            }
        } catch (ExpressionFailed e) {
            var told = e.in("constraint of product specification " + specification.id());
            refuse("ruleNotComputable", String.valueOf(told.getMessage()), constraint.path());
        }
    }

    private void refuse(String code, String reason, String path) {
        reasons.add(new Refusal(code, reason, item.itemId(), path));
    }

    private static String pathOf(String characteristic) {
        return "product.productCharacteristic[name=%s].value".formatted(characteristic);
    }
}
