package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SampleCatalog;
import io.cascade.testing.SampleData.Entry;
import io.cascade.testing.TestWorkspace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** A release with a rule that asks for too much, as one that was published before rules were bounded. */
@ProductOrderingTest
@DirtiesContext
class RuleBoundsIT {

    private static final String RULE = "DR-RBA-30-CPE-MANAGEMENT";

    private static final String FIVE_REPLACES = ".replace('a', 'aaaaaaaaaa')".repeat(5);

    @Autowired
    private OrderApi orders;

    @Autowired
    private ReleasedCatalog catalog;

    @Autowired
    private TestWorkspace workspace;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a'<five replaces><five replaces>",
                "item.routerModel.matches('((a{1,100}){1,100}){1,100}') ? 'a' : 'b'",
                "item.noSuch + 'x'"
            })
    void rejectsTheOrderByTheNameOfTheRuleAndServesTheNext(String equipmentModel) {
        release(mapping(equipmentModel.replace("<five replaces>", FIVE_REPLACES)));

        var order = orders.awaitState(orders.place(Requests.golden()), "rejected");

        var refusal = order.at("/productOrderErrorMessage/0");
        assertThat(refusal.get("code").asString()).isEqualTo("ruleNotComputable");
        assertThat(refusal.get("reason").asString())
                .contains("item 1: decomposition rule " + RULE + "/")
                .contains("equipmentModel of CPE-Management: cannot compute")
                .doesNotContainPattern("Cel|Exception|java");
        release(entry -> entry);
        orders.awaitState(orders.place(Requests.golden()), "inProgress");
    }

    @Test
    void rejectsAnOrderWhoseConstraintCannotBeComputed() {
        release(entry -> entry.id().equals("PS-RBA-01")
                ? changed(entry, "constraint", List.of(Map.of("expression", "1 / 0 > 1", "message", "never said")))
                : entry);

        var order = orders.awaitState(orders.place(Requests.golden()), "rejected");

        assertThat(order.at("/productOrderErrorMessage/0/code").asString()).isEqualTo("ruleNotComputable");
        assertThat(order.at("/productOrderErrorMessage/0/reason").asString())
                .isEqualTo(
                        "constraint of product specification PS-RBA-01: cannot compute '1 / 0 > 1': it divides by zero");
    }

    @AfterEach
    void mendTheCatalog() {
        release(entry -> entry);
    }

    private UnaryOperator<Entry> mapping(String equipmentModel) {
        var produced = Map.of(
                "specification",
                Map.of("id", "CFS-CPE-MANAGEMENT", "name", "CPE-Management"),
                "map",
                Map.of("equipmentModel", equipmentModel, "delivery", "'shipToCustomer'"));
        return entry -> entry.id().equals(RULE) ? changed(entry, "produce", List.of(produced)) : entry;
    }

    /** The next release, as soon as it is in use. */
    private void release(UnaryOperator<Entry> change) {
        var number = (int) catalog.current().orElseThrow().number() + 1;
        SampleCatalog.releaseTo(workspace, number, change);
        await().until(() -> catalog.release(number).isPresent());
    }

    private Entry changed(Entry entry, String attribute, Object value) {
        var version = "1." + (catalog.current().orElseThrow().number() + 1);
        var content = new HashMap<>(entry.content());
        content.put(attribute, value);
        content.put("version", version);
        return new Entry(entry.type(), entry.id(), version, content);
    }
}
