package io.cascade.productordering.assessment;

import static io.cascade.productordering.ProductOrderBuilder.FIBRE_LANE;
import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static io.cascade.productordering.ProductOrderBuilder.anOrder;
import static io.cascade.productordering.ProductOrderBuilder.broadbandAndStreaming;
import static io.cascade.productordering.ProductOrderBuilder.paidBy;
import static io.cascade.productordering.ProductOrderBuilder.payment;
import static io.cascade.productordering.ProductOrderBuilder.superFibre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.ProductOrderBuilder;
import io.cascade.productordering.SampleRelease;
import io.cascade.productordering.assessment.CreditCheck.Verdict.DepositRequired;
import io.cascade.productordering.productorder.Acceptance;
import io.cascade.productordering.productorder.Deposit;
import io.cascade.productordering.productorder.ProductClaims.Claim;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.Qualification;
import io.cascade.releasedcatalog.CatalogRelease;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AssessorTests {

    private static final CatalogRelease CATALOG = SampleRelease.assembled();
    private static final Qualification QUALIFIED = new Qualification(FIBRE_LANE, "address qualification", null);
    private static final DepositRequired DEPOSIT =
            new DepositRequired(new BigDecimal("200"), "AUD", Duration.ofHours(48));

    private CreditCheck.Verdict credit = new CreditCheck.Verdict.Passed();
    private AddressQualifier.Verdict address = new AddressQualifier.Verdict.Serviceable(QUALIFIED);
    private Map<Claim, String> installed = Map.of();

    @Test
    void acceptsAnOrderThatNobodyObjectsTo() {
        var accepted = assertAccepted(assess(superFibre()));

        assertThat(accepted.catalogRelease()).isEqualTo(1);
        assertThat(accepted.claims()).isEqualTo(Map.of("1", new Claim("CUST-4821", "ADDR-42-FIBRE-LANE", "PS-RBA-01")));
        assertThat(accepted.acceptances()).singleElement().satisfies(item -> {
            assertThat(item.specificationId()).isEqualTo("PS-RBA-01");
            assertThat(item.characteristics()).containsEntry("routerModel", "HG8245H");
            assertThat(item.qualification()).isEqualTo(QUALIFIED);
        });
    }

    @Test
    void tellsEveryReasonAtOnceWhoeverHasIt() {
        credit = new CreditCheck.Verdict.Failed("arrears");
        address = new AddressQualifier.Verdict.Unserviceable("no fibre there", List.of("Mobile 40 GB"));
        installed = Map.of(new Claim("CUST-4821", "ADDR-42-FIBRE-LANE", "PS-RBA-01"), "PROD-7");

        var refused = assertRefused(assess(superFibre().with("routerModel", "NO-SUCH-ROUTER")));

        assertThat(refused)
                .extracting(Refusal::code)
                .containsExactly("creditRefused", "illegalValue", "addressNotServiceable", "duplicateProduct");
        assertThat(refused.get(2).alternatives()).containsExactly("Mobile 40 GB");
        assertThat(refused.get(3).reason()).contains("PROD-7");
    }

    @Test
    void asksForADeposit() {
        credit = DEPOSIT;

        assertThat(assess(superFibre())).isEqualTo(new Assessment.DepositNeeded(DEPOSIT));
    }

    @Test
    void wantsNoDepositForAnOrderThatIsRefusedAnyway() {
        credit = DEPOSIT;

        assertRefused(assess(superFibre().with("routerModel", "NO-SUCH-ROUTER")));
    }

    @Test
    void isContentOnceTheDepositIsPaid() {
        credit = DEPOSIT;
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", NINE.plusSeconds(60)), NINE);
        order.amend(paidBy(payment("PAY-1")));
        order.pay(NINE);

        assertAccepted(assess(order));
    }

    @Test
    void stillRefusesBadCreditAfterAPayment() {
        credit = new CreditCheck.Verdict.Failed("arrears");
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", NINE.plusSeconds(60)), NINE);
        order.amend(paidBy(payment("PAY-1")));
        order.pay(NINE);

        assertThat(assertRefused(assess(order))).extracting(Refusal::code).containsExactly("creditRefused");
    }

    @Test
    void needsToKnowTheCustomerAndThePlace() {
        var nowhere = anOrder().from(null).adding("1", "PO-SF200H");

        assertThat(assertRefused(assess(nowhere)))
                .extracting(Refusal::code)
                .containsExactly("customerMissing", "placeMissing");
    }

    @Test
    void needsNoPlaceForWhatCanBeHadAnywhere() {
        var accepted = assertAccepted(assess(anOrder().adding("1", "PO-DATA-BOOST")));

        assertThat(accepted.claims()).isEmpty();
        assertThat(accepted.acceptances())
                .extracting(Acceptance::qualification)
                .containsExactly(Qualification.NOT_NEEDED);
    }

    @Test
    void refusesAnOrderThatAsksForTheSameTwice() {
        var twice = superFibre().adding("2", "PO-BB100").at("ADDR-42-FIBRE-LANE");

        assertThat(assertRefused(assess(twice)))
                .extracting(Refusal::code, Refusal::itemId)
                .containsExactly(tuple("duplicateItem", "2"));
    }

    @Test
    void refusesAnOrderWithoutItems() {
        assertThat(assertRefused(assess(anOrder()))).extracting(Refusal::code).containsExactly("itemsMissing");
    }

    @Test
    void assessesABundleByItsParts() {
        var accepted = assertAccepted(assess(broadbandAndStreaming()));

        assertThat(accepted.acceptances())
                .extracting(Acceptance::specificationId)
                .containsExactly(null, "PS-RBA-01", "PS-OTT-STREAM");
        assertThat(accepted.claims()).containsOnlyKeys("1.1");
    }

    @Test
    void asksInTheNameOfTheOrder() {
        var asked = new TreeSet<String>();
        var assessor = new Assessor(
                (order, customer) -> {
                    asked.add("credit of %s for %s, %s".formatted(customer, order, Correlation.current()));
                    return credit;
                },
                (order, place) -> {
                    asked.add("%s for %s, %s".formatted(place, order, Correlation.current()));
                    return address;
                },
                claims -> Map.of());

        assessor.assess(List.of(superFibre().placed()), CATALOG);

        assertThat(asked)
                .containsExactly(
                        "ADDR-42-FIBRE-LANE for PO-1, correlation-1", "credit of CUST-4821 for PO-1, correlation-1");
    }

    @Test
    void asksTheInstalledBaseOnceForAllOrders() {
        var questions = new ArrayList<Set<Claim>>();
        var assessor = new Assessor((order, customer) -> credit, (order, place) -> address, claims -> {
            questions.add(claims);
            return Map.of();
        });

        assessor.assess(
                List.of(superFibre().placed(), superFibre().from("CUST-2").placed()), CATALOG);

        assertThat(questions)
                .singleElement()
                .satisfies(claims -> assertThat(claims).hasSize(2));
    }

    @Test
    void doesNotGuessWhenSomebodyCannotBeAsked() {
        var assessor = new Assessor(
                (order, customer) -> {
                    throw new IllegalStateException("credit is away");
                },
                (order, place) -> address,
                claims -> Map.of());

        assertThatThrownBy(() -> assessor.assess(List.of(superFibre().placed()), CATALOG))
                .hasMessage("credit is away");
    }

    private Assessment assess(ProductOrderBuilder order) {
        return assess(order.placed());
    }

    private Assessment assess(ProductOrder order) {
        return new Assessor((id, customer) -> credit, (id, place) -> address, claims -> installed)
                .assess(List.of(order), CATALOG)
                .get(order.getId());
    }

    private static Assessment.Accepted assertAccepted(Assessment assessment) {
        assertThat(assessment).isInstanceOf(Assessment.Accepted.class);
        return (Assessment.Accepted) assessment;
    }

    private static List<Refusal> assertRefused(Assessment assessment) {
        assertThat(assessment).isInstanceOf(Assessment.Refused.class);
        return ((Assessment.Refused) assessment).reasons();
    }
}
