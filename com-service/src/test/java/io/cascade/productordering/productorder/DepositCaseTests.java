package io.cascade.productordering.productorder;

import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static io.cascade.productordering.ProductOrderBuilder.payment;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepositCaseTests {

    private static final Deposit HUNDRED = new Deposit(BigDecimal.valueOf(100), "AUD", NINE);
    private static final DepositCase DEMANDED = DepositCase.NONE.demanding(HUNDRED);

    @Test
    void isOutstandingUntilAllOfItIsPaid() {
        assertThat(DEMANDED.isOutstanding()).isTrue();
        assertThat(DEMANDED.after(payments(payment("1", "99.99", "AUD"))).isOutstanding())
                .isTrue();
        assertThat(DEMANDED.after(payments(payment("1", "60", "AUD"), payment("2", "40.00", "AUD")))
                        .isPaid())
                .isTrue();
    }

    @Test
    void isOutstandingAgainWhenPaymentsAreTakenBack() {
        var paid = DEMANDED.after(payments(payment("1", "100", "AUD")));

        assertThat(paid.isOutstanding()).isFalse();
        assertThat(paid.after(Payments.NONE).isOutstanding()).isTrue();
        assertThat(paid.demanding(HUNDRED).isOutstanding()).isTrue();
    }

    @Test
    void isPaidByAPaymentThatDoesNotTellItsAmount() {
        assertThat(DEMANDED.after(payments(payment("1"))).isPaid()).isTrue();
    }

    @Test
    void countsNoMoneyOfAnotherCurrency() {
        var payments = payments(payment("1", "1000", "USD"), payment("2", "30", "AUD"));

        assertThat(DEMANDED.after(payments).isPaid()).isFalse();
        assertThat(HUNDRED.outstandingAfter(payments)).isEqualByComparingTo("70");
    }

    @Test
    void cannotBePaidBeforeItIsDemanded() {
        assertThat(DepositCase.NONE.isOutstanding()).isFalse();
        assertThat(DepositCase.NONE.after(payments(payment("1"))).isPaid()).isFalse();
    }

    @Test
    void saysWhatWasNotPaidAndWhen() {
        assertThat(DEMANDED.notPaid().reason()).isEqualTo("the deposit of 100 AUD was not paid by " + NINE);
        assertThat(DEMANDED.notPaid().path()).isEqualTo("payment");
    }

    private static Payments payments(Payment... payments) {
        return new Payments(List.of(payments));
    }
}
