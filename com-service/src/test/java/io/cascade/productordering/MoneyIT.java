package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.OrderApi;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prices that channels quote, what is paid, and the accounts that are charged. */
@ProductOrderingTest
class MoneyIT {

    private static final String EXTERNAL_ID = "WEB-2024-00847";
    private static final String DEPOSIT = """
            {"verdict":"depositRequired","deposit":{"amount":200,"unit":"AUD","payWithin":"PT48H"}}""";
    private static final String PRICES = """
            [{"name":"Monthly charge","priceType":"recurring","recurringChargePeriod":"month","campaign":{"code":"SPRING"},
              "price":{"taxRate":10,"rounding":"up","taxIncludedAmount":{"unit":"AUD","value":89,"precision":2}}}]""";
    private static final String PAYMENTS = """
            [{"id":"PAY-1","@referredType":"Voucher","batch":[1,2],"amount":{"unit":"AUD","value":40.5,"cleared":true}}]""";
    private static final String ACCOUNT = """
            {"id":"ACC-9","name":"Household","@referredType":"BillingAccount","cycle":{"day":3}}""";

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void givesWhatTheChannelToldOfMoneyBackUntouched() {
        var order = orders.read(orders.place(moneyed(UUID.randomUUID().toString())));

        assertThat(order.get("payment")).isEqualTo(json(PAYMENTS));
        assertThat(order.get("billingAccount")).isEqualTo(json(ACCOUNT));
        assertThat(order.at("/productOrderItem/0/itemPrice")).isEqualTo(json(PRICES));
        assertThat(order.at("/productOrderItem/0/billingAccount/id").asString()).isEqualTo("ACC-7742");
    }

    @Test
    void keepsItOutOfWhatIsOnlyCarried() {
        var id = orders.place(moneyed(UUID.randomUUID().toString()));

        assertThat(jdbc.queryForObject("select carried::text from product_order where id = ?", String.class, id))
                .doesNotContain("payment", "billingAccount");
        assertThat(jdbc.queryForObject(
                        "select carried::text from product_order_item where order_id = ?", String.class, id))
                .doesNotContain("itemPrice", "billingAccount");
    }

    @Test
    void findsOrdersByTheirMoney() {
        var channel = UUID.randomUUID().toString();
        var id = orders.place(moneyed(channel));
        orders.place(Requests.golden().replace(EXTERNAL_ID, channel));

        for (var filter : new String[] {
            "payment.id=PAY-1",
            "payment.amount.value.gt=40",
            "payment.batch=2",
            "billingAccount.name=Household",
            "productOrderItem.itemPrice.campaign.code=SPRING",
            "productOrderItem.itemPrice.price.taxIncludedAmount.precision=2"
        }) {
            assertThat(orders.get("?externalId=%s&fields=id&sort=payment.id&%s".formatted(channel, filter))
                            .body())
                    .as(filter)
                    .singleElement()
                    .satisfies(order -> assertThat(order.get("id").asString()).isEqualTo(id));
        }
        assertThat(orders.get("?externalId=%s&productOrderItem.billingAccount.id=ACC-7742".formatted(channel))
                        .body())
                .hasSize(2);
    }

    @Test
    void refusesAPriceInAnotherCurrencyAndSaysWhere() {
        var body = Requests.golden().replace("\"AUD\", \"value\": 89.00", "\"USD\", \"value\": 89.00");

        var order = orders.awaitState(orders.place(body), "rejected");

        assertThat(order.get("productOrderErrorMessage"))
                .extracting(
                        reason -> reason.get("code").asString(),
                        reason -> reason.get("itemId").asString(),
                        reason -> reason.get("path").asString())
                .containsExactly(tuple("currencyMismatch", "1", "itemPrice[0].price.taxIncludedAmount.unit"));
    }

    @Test
    void refusesAnAmountWithoutItsCurrency() {
        var nameless = "[{\"id\":\"PAY-1\",\"amount\":{\"value\":40}}]";
        var placed = orders.post(
                Requests.with(Requests.golden(), "payment", nameless),
                UUID.randomUUID().toString());
        var patched = orders.patch(orders.place(Requests.golden()), "{\"payment\":%s}".formatted(nameless));

        for (var reply : new OrderApi.Reply[] {placed, patched}) {
            assertThat(reply.status().value()).isEqualTo(400);
            assertThat(reply.body().at("/violation/0/path").asString()).isEqualTo("payment[0].amount.unit");
        }
    }

    @Test
    void takesMoneyOfAnotherCurrencyForNoPaymentOfADeposit() {
        farSide.answer(FarSide.CREDIT, DEPOSIT);
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "pending");

        orders.patch(id, paying("{\"id\":\"PAY-1\",\"amount\":{\"unit\":\"USD\",\"value\":200}}"));
        assertThat(orders.read(id).at("/productOrderItem/0/waiting/reason").asString())
                .startsWith("200 of a deposit of 200 AUD");

        orders.patch(id, paying("{\"id\":\"PAY-1\",\"amount\":{\"unit\":\"AUD\",\"value\":200}}"));
        orders.awaitState(id, "inProgress");
    }

    @Test
    void changesTheAccountAndForgetsPayments() {
        var id = orders.place(moneyed(UUID.randomUUID().toString()));

        orders.patch(id, "{\"payment\":null,\"billingAccount\":{\"id\":\"ACC-10\"}}");

        var order = orders.read(id);
        assertThat(order.has("payment")).isFalse();
        assertThat(order.at("/billingAccount/id").asString()).isEqualTo("ACC-10");
        assertThat(order.at("/billingAccount/name").asString()).isEqualTo("Household");
    }

    @Test
    void billsTheAccountWithThePricesThatWereQuoted() {
        var id = orders.place(moneyed(UUID.randomUUID().toString()));
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        await().until(() -> !farSide.received(FarSide.BILLING, id).isEmpty());

        var bill = json(farSide.received(FarSide.BILLING, id).getFirst().body());

        assertThat(bill.get("billingAccountId").asString()).isEqualTo("ACC-7742");
        assertThat(bill.get("price")).isEqualTo(json(PRICES));
    }

    @Test
    void whatOrdersCarriedBeforeIsMovedIntoItsColumns() {
        var moved = jdbc.execute((ConnectionCallback<String>) connection -> {
            var one = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            one.execute("create schema before_money");
            one.execute("set search_path to before_money");
            try {
                one.execute("create table product_order (id text, carried jsonb)");
                one.execute("create table product_order_item (id text, carried jsonb)");
                one.update(
                        "insert into product_order values ('1', ?::jsonb), ('2', '{\"note\": 1}')",
                        "{\"payment\": %s, \"billingAccount\": %s, \"note\": 1}".formatted(PAYMENTS, ACCOUNT));
                one.update(
                        "insert into product_order_item values ('1', ?::jsonb), ('2', '{}')",
                        "{\"itemPrice\": %s, \"billingAccount\": null, \"quantity\": 2}".formatted(PRICES));
                ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/migration/com/V12__money.sql"));
                return one.queryForObject("""
                        select (select json_agg(o order by id) from product_order o)::text || ' ' ||
                            (select json_agg(i order by id) from product_order_item i)::text""", String.class);
            } finally {
                one.execute("reset search_path");
                one.execute("drop schema before_money cascade");
            }
        });

        assertThat(json("[%s]".formatted(String.valueOf(moved).replace("] [", "], ["))))
                .isEqualTo(json("""
                        [[{"id": "1", "carried": {"note": 1}, "payments": %s, "billing_account": %s},
                          {"id": "2", "carried": {"note": 1}, "payments": [], "billing_account": null}],
                         [{"id": "1", "carried": {"quantity": 2}, "quoted_prices": %s, "billing_account": null},
                          {"id": "2", "carried": {}, "quoted_prices": [], "billing_account": null}]]""".formatted(PAYMENTS, ACCOUNT, PRICES)));
    }

    private static String moneyed(String externalId) {
        var order = Requests.golden().replaceAll("(?s)\"itemPrice\": \\[.*?\\n      \\]", "\"itemPrice\": " + PRICES);
        return Requests.with(
                Requests.with(order.replace(EXTERNAL_ID, externalId), "payment", PAYMENTS), "billingAccount", ACCOUNT);
    }

    private static String paying(String payment) {
        return "{\"payment\":[%s]}".formatted(payment);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
