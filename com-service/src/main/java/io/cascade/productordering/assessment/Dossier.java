package io.cascade.productordering.assessment;

import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.assessment.AddressQualifier.Verdict.Serviceable;
import io.cascade.productordering.assessment.AddressQualifier.Verdict.Unserviceable;
import io.cascade.productordering.assessment.CatalogCheck.Finding;
import io.cascade.productordering.assessment.CreditCheck.Verdict.DepositRequired;
import io.cascade.productordering.assessment.CreditCheck.Verdict.Failed;
import io.cascade.productordering.productorder.Acceptance;
import io.cascade.productordering.productorder.ProductClaims.Claim;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.Qualification;
import io.cascade.releasedcatalog.CatalogRelease;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What has been found out about one order, and the conclusion from it. */
final class Dossier {

    private final ProductOrder order;
    private final long catalogRelease;
    private final Map<ProductOrderItem, Finding> findings = new LinkedHashMap<>();
    private final Map<String, AddressQualifier.Verdict> places = new LinkedHashMap<>();
    private CreditCheck.Verdict credit = new CreditCheck.Verdict.Passed();

    Dossier(ProductOrder order, CatalogRelease catalog) {
        this.order = order;
        this.catalogRelease = catalog.number();
        order.items().forEach(item -> findings.put(item, CatalogCheck.check(order, item, catalog)));
    }

    String orderId() {
        return order.getId();
    }

    String correlationId() {
        return order.correlationId();
    }

    boolean isDepositPaid() {
        return order.terms().deposit().isPaid();
    }

    Optional<String> customer() {
        return Optional.ofNullable(order.terms().customerId());
    }

    Set<String> places() {
        var ids = new TreeSet<String>();
        order.items()
                .forEach(item -> Optional.ofNullable(item.product().placeId()).ifPresent(ids::add));
        return ids;
    }

    void note(CreditCheck.Verdict verdict) {
        credit = verdict;
    }

    void note(String placeId, AddressQualifier.Verdict verdict) {
        places.put(placeId, verdict);
    }

    /** By item: what only one order may build. */
    Map<String, Claim> claims() {
        var claims = new LinkedHashMap<String, Claim>();
        findings.forEach((item, finding) -> {
            var specification = finding.specification();
            var customer = order.terms().customerId();
            var place = item.product().placeId();
            if (specification != null && specification.isOnePerPlace() && customer != null && place != null) {
                claims.put(item.itemId(), new Claim(customer, place, specification.id()));
            }
        });
        return claims;
    }

    Assessment conclude(Map<Claim, String> installedProducts) {
        var reasons = new ArrayList<Refusal>();
        orderReasons(reasons);
        findings.forEach((item, finding) -> {
            reasons.addAll(finding.reasons());
            placeReasons(item, finding, reasons);
        });
        duplicates(installedProducts, reasons);
        if (!reasons.isEmpty()) {
            return new Assessment.Refused(reasons);
        }
        return credit instanceof DepositRequired deposit
                ? new Assessment.DepositNeeded(deposit)
                : new Assessment.Accepted(catalogRelease, acceptances(), claims());
    }

    private void orderReasons(List<Refusal> reasons) {
        if (findings.isEmpty()) {
            reasons.add(new Refusal("itemsMissing", "an order needs an item", null, "productOrderItem"));
        }
        if (order.terms().customerId() == null) {
            reasons.add(new Refusal(
                    "customerMissing", "a related party with the role customer is needed", null, "relatedParty"));
        }
        if (credit instanceof Failed failed) {
            reasons.add(new Refusal("creditRefused", failed.reason(), null, "relatedParty"));
        }
    }

    private void placeReasons(ProductOrderItem item, Finding finding, List<Refusal> reasons) {
        var place = item.product().placeId();
        var specification = finding.specification();
        if (place == null && specification != null && specification.isOnePerPlace()) {
            reasons.add(new Refusal("placeMissing", "the product needs a place", item.itemId(), "product.place"));
        }
        if (place != null && places.get(place) instanceof Unserviceable no) {
            reasons.add(new Refusal(
                    "addressNotServiceable", no.reason(), item.itemId(), "product.place", no.alternatives()));
        }
    }

    private void duplicates(Map<Claim, String> installedProducts, List<Refusal> reasons) {
        var claimedBy = new HashMap<Claim, String>();
        claims().forEach((itemId, claim) -> {
            var twin = claimedBy.putIfAbsent(claim, itemId);
            if (twin != null) {
                reasons.add(new Refusal(
                        "duplicateItem",
                        "item %s asks for the same at %s".formatted(twin, claim.placeId()),
                        itemId,
                        "product.place"));
            }
            var product = installedProducts.get(claim);
            if (product != null) {
                reasons.add(new Refusal(
                        "duplicateProduct",
                        "customer %s already has product %s at %s"
                                .formatted(claim.customerId(), product, claim.placeId()),
                        itemId,
                        "product.place"));
            }
        });
    }

    private List<Acceptance> acceptances() {
        var acceptances = new ArrayList<Acceptance>();
        findings.forEach((item, finding) -> {
            var specification = finding.specification();
            acceptances.add(new Acceptance(
                    item.itemId(),
                    specification == null ? null : specification.id(),
                    finding.characteristics(),
                    qualificationOf(item)));
        });
        return acceptances;
    }

    private Qualification qualificationOf(ProductOrderItem item) {
        var place = item.product().placeId();
        return place != null && places.get(place) instanceof Serviceable yes
                ? yes.qualification()
                : Qualification.NOT_NEEDED;
    }
}
