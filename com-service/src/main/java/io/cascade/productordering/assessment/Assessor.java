package io.cascade.productordering.assessment;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.productordering.assessment.CreditCheck.Verdict.DepositRequired;
import io.cascade.productordering.productorder.ProductClaims.Claim;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.releasedcatalog.CatalogRelease;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Assesses orders: asks every party whatever the others say, so that a refused channel learns all reasons at once. */
@Component
public class Assessor {

    private final CreditCheck credit;
    private final AddressQualifier addresses;
    private final InstalledBase installedBase;

    Assessor(CreditCheck credit, AddressQualifier addresses, InstalledBase installedBase) {
        this.credit = credit;
        this.addresses = addresses;
        this.installedBase = installedBase;
    }

    /**
     * The assessment of each order, by its id. Makes remote calls: never inside a transaction.
     *
     * @throws RuntimeException when a party cannot be asked now
     */
    public Map<String, Assessment> assess(List<ProductOrder> orders, CatalogRelease catalog) {
        var dossiers = orders.stream().map(order -> new Dossier(order, catalog)).toList();
        Parallel.map(dossiers, this::askAbout);
        var claims = new LinkedHashSet<Claim>();
        dossiers.forEach(dossier -> claims.addAll(dossier.claims().values()));
        var products = claims.isEmpty() ? new HashMap<Claim, String>() : installedBase.productsOf(claims);
        var assessments = new LinkedHashMap<String, Assessment>();
        dossiers.forEach(dossier -> assessments.put(dossier.orderId(), dossier.conclude(products)));
        return assessments;
    }

    private Dossier askAbout(Dossier dossier) {
        Correlation.run(dossier.correlationId(), () -> {
            dossier.customer().ifPresent(customer -> dossier.note(creditOf(dossier, customer)));
            dossier.places().forEach(place -> dossier.note(place, addresses.qualify(dossier.orderId(), place)));
        });
        return dossier;
    }

    private CreditCheck.Verdict creditOf(Dossier dossier, String customer) {
        var verdict = credit.check(dossier.orderId(), customer);
        return verdict instanceof DepositRequired && dossier.isDepositPaid()
                ? new CreditCheck.Verdict.Passed()
                : verdict;
    }
}
