package io.cascade.productordering.productorder.application;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Errand;
import io.cascade.messaging.errand.ErrandHandler;
import io.cascade.messaging.errand.Errands;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.assessment.Assessment;
import io.cascade.productordering.assessment.AssessmentRefused;
import io.cascade.productordering.assessment.Assessor;
import io.cascade.productordering.assessment.CreditCheck.Verdict.DepositRequired;
import io.cascade.productordering.productorder.Deposit;
import io.cascade.productordering.productorder.ProductClaims;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderState;
import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleasedCatalog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Assesses acknowledged orders: refuses them with every reason, asks for a deposit, or lets them begin. */
@Component
class AssessProductOrders implements ErrandHandler {

    private final ProductOrderTransactions transactions;
    private final ReleasedCatalog catalog;
    private final Assessor assessor;
    private final ProductClaims claims;
    private final BeginProductOrders begin;
    private final Errands errands;
    private final Clock clock;

    AssessProductOrders(
            ProductOrderTransactions transactions,
            ReleasedCatalog catalog,
            Assessor assessor,
            ProductClaims claims,
            BeginProductOrders begin,
            Errands errands,
            Clock clock) {
        this.transactions = transactions;
        this.catalog = catalog;
        this.assessor = assessor;
        this.claims = claims;
        this.begin = begin;
        this.errands = errands;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ErrandKinds.ASSESS;
    }

    @Override
    public void handle(List<Errand> assessing) {
        var release =
                catalog.current().orElseThrow(() -> new IllegalStateException("no catalog release has arrived yet"));
        var open = transactions.read(assessing).stream()
                .filter(AssessProductOrders::isToAssess)
                .toList();
        try {
            var assessments = assessor.assess(open, release);
            transactions.finishMaking(assessing, order -> apply(assessments, order, release));
        } catch (AssessmentRefused e) {
            if (assessing.size() > 1) {
                throw e; // they are then assessed one by one
            }
            transactions.finish(assessing, order -> refused(order, e));
        }
    }

    private void refused(ProductOrder order, AssessmentRefused refusal) {
        if (!isToAssess(order)) {
            return;
        }
        var now = clock.instant();
        var next = now.plus(errands.pause(RefusedByNeighbour.REST));
        var whose = refusal.whose();
        var reason = "the %s refused the order with %s".formatted(whose.words(), refusal.getMessage());
        order.assessmentRefused(Waiting.on(whose, "assessmentRefused", reason, now)
                .until(next)
                .unblockedBy("whatever lets the %s look at the order, which is sent again every minute"
                        .formatted(whose.words())));
        errands.at(ErrandKinds.ASSESS, order.getId(), next);
    }

    private void apply(Map<String, Assessment> assessments, ProductOrder order, CatalogRelease release) {
        if (!isToAssess(order) || !assessments.containsKey(order.getId())) {
            return;
        }
        switch (Objects.requireNonNull(assessments.get(order.getId()))) {
            case Assessment.Refused refused -> order.refuse(refused.reasons(), clock.instant());
            case Assessment.DepositNeeded needed -> awaitDeposit(needed.deposit(), order);
            case Assessment.Accepted accepted -> accept(order, accepted, release);
        }
    }

    private void accept(ProductOrder order, Assessment.Accepted accepted, CatalogRelease release) {
        var twins = duplicatesOf(order, accepted);
        if (!twins.isEmpty()) {
            order.refuse(twins, clock.instant());
            return;
        }
        order.accept(accepted.acceptances(), accepted.catalogRelease());
        var start = order.request().requestedStart();
        if (start != null && start.isAfter(clock.instant())) {
            order.awaitStart(start, clock.instant());
            errands.at(ErrandKinds.BEGIN, order.getId(), start);
        } else {
            begin.begin(order, release);
        }
    }

    private List<Refusal> duplicatesOf(ProductOrder order, Assessment.Accepted accepted) {
        var twins = new ArrayList<Refusal>();
        accepted.claims()
                .forEach((itemId, claim) -> claims.takenByOther(claim, order.getId())
                        .map(other -> new Refusal(
                                "duplicateOrder",
                                "order %s already builds this for customer %s at %s"
                                        .formatted(other, claim.customerId(), claim.placeId()),
                                itemId,
                                "product.place"))
                        .ifPresent(twins::add));
        return twins;
    }

    private void awaitDeposit(DepositRequired required, ProductOrder order) {
        var now = clock.instant();
        var deposit = new Deposit(required.amount(), required.unit(), now.plus(required.payWithin()));
        order.awaitDeposit(deposit, now);
        errands.at(ErrandKinds.DEPOSIT_DUE, order.getId(), deposit.due());
    }

    private static boolean isToAssess(ProductOrder order) {
        return (order.state() == ProductOrderState.ACKNOWLEDGED || order.state() == ProductOrderState.PENDING)
                && !order.hasBegun();
    }
}
