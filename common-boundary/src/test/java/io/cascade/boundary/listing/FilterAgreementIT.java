package io.cascade.boundary.listing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.boundary.filter.Filter;
import io.cascade.boundary.filter.FilterCases;
import io.cascade.boundary.filter.FilterCases.Case;
import io.cascade.testing.TestDatabase;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** A list gives the documents that a hub would tell of, whatever is asked and wherever the attributes are kept. */
class FilterAgreementIT {

    private static final AttributeTable ITEMS = AttributeTable.of("item", "thing_item item", "item.id", "item.id")
            .state("state", "item.state")
            .number("quantity", "item.quantity")
            .build();
    private static final AttributeTable IN_COLUMNS = AttributeTable.of("thing", "thing", "id", "id")
            .state("state", "state")
            .text("name", "name")
            .text("priority", "priority")
            .bool("isBundle", "is_bundle")
            .number("amount", "amount")
            .instant("orderDate", "order_date")
            .indexed("relatedParty.id", "jsonb_path_query_array(whole, '$.relatedParty.id')")
            .items("item", ITEMS, "item.thing_id = thing.id")
            .carried("whole", "relatedParty", "note")
            .json("characteristic", "whole -> 'characteristic'")
            .build();
    private static final AttributeTable IN_JSON = AttributeTable.of("thing", "thing", "id", "id")
            .carried(
                    "whole",
                    "state",
                    "name",
                    "priority",
                    "isBundle",
                    "amount",
                    "orderDate",
                    "item",
                    "relatedParty",
                    "note",
                    "characteristic")
            .build();
    private static final List<String> PATHS = List.of(
            "id",
            "state",
            "name",
            "priority",
            "relatedParty.id",
            "relatedParty.role",
            "note.text",
            "note.date",
            "characteristic.name",
            "characteristic.value",
            "item.id",
            "item.state");
    private static final List<String> SUFFIXES = List.of("", ".ne", ".gt", ".gte", ".lt", ".lte", ".regex");
    private static final List<String> VALUES = List.of(
            "1",
            "4",
            "4.0",
            "10",
            "1e2",
            "100",
            "200",
            "held",
            "HELD",
            "inProgress",
            "Jane",
            "jané",
            "a",
            "CUST-1",
            "Smith, Jane",
            "true",
            "",
            "2026-03-01T09:00:00Z",
            "2026-03-02",
            "completed",
            "speed");

    private static JdbcTemplate database;

    @BeforeAll
    static void keepTheDocuments() {
        database = new JdbcTemplate(TestDatabase.fresh());
        database.execute("""
                create table thing (id text, state text, name text, priority text, is_bundle boolean, amount numeric,
                                    order_date timestamptz, whole jsonb);
                create table thing_item (id text, thing_id text, state text, quantity numeric)
                """);
        FilterCases.documents().forEach(FilterAgreementIT::keep);
    }

    private static void keep(JsonNode document) {
        database.update("""
                insert into thing
                select w ->> 'id', upper(regexp_replace(w ->> 'state', '([a-z])([A-Z])', '\\1_\\2')), w ->> 'name',
                       w ->> 'priority', (w ->> 'isBundle')::boolean, (w ->> 'amount')::numeric,
                       (w ->> 'orderDate')::timestamptz, w
                from (select ?::jsonb as w) given
                """, document.toString());
        database.update("""
                insert into thing_item
                select i ->> 'id', w ->> 'id', upper(i ->> 'state'), (i ->> 'quantity')::numeric
                from (select ?::jsonb as w) given, jsonb_array_elements(w -> 'item') i
                """, document.toString());
    }

    static List<Case> cases() {
        return FilterCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aListHasWhatTheFilterAsksFor(Case given) {
        var filter = FilterCases.filterOf(given.query());

        assertThat(listed(filter, IN_COLUMNS)).as("in columns").isEqualTo(given.passing());
        assertThat(listed(filter, IN_JSON)).as("in JSON").isEqualTo(given.passing());
    }

    @Test
    void listsAndHubsAgreeOnWhateverIsAsked() {
        var random = new Random(20_261_128);
        for (int n = 0; n < 1_500; n++) {
            var query = Stream.generate(() -> randomComparison(random))
                    .limit(1 + random.nextInt(3))
                    .collect(joining(random.nextBoolean() ? "&" : ";"));
            var filter = FilterCases.filterOf(query);
            var told = FilterCases.passing(filter, FilterCases.documents().stream());

            assertThat(listed(filter, IN_COLUMNS)).as("in columns: %s", query).isEqualTo(told);
            assertThat(listed(filter, IN_JSON)).as("in JSON: %s", query).isEqualTo(told);
        }
    }

    private static String randomComparison(Random random) {
        return pick(PATHS, random) + pick(SUFFIXES, random) + "="
                + Stream.generate(() -> pick(VALUES, random))
                        .limit(1 + random.nextInt(2))
                        .collect(joining(","));
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Set<String> listed(Filter filter, AttributeTable table) {
        var where = SqlFilter.of(filter, table);
        return new HashSet<>(database.queryForList(
                "select id from thing where " + where.text(),
                String.class,
                where.values().toArray()));
    }
}
