package io.cascade.boundary.filter;

import io.cascade.kernel.json.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Filters and the documents that they let pass: the same for a list, whose rows these documents are, and for events. */
public final class FilterCases {

    /** What is asked, and the ids of what passes. */
    public record Case(String query, Set<String> passing) {

        @Override
        public String toString() {
            return query + " -> " + passing.stream().sorted().toList();
        }
    }

    private static final String DOCUMENTS = """
            [{"id": "1", "state": "inProgress", "name": "Jane", "priority": "4", "isBundle": true, "amount": 9,
              "orderDate": "2026-03-01T09:00:00.000Z",
              "relatedParty": [{"id": "CUST-1", "role": "customer"}, {"id": "AGENT 7", "role": "agent"}],
              "characteristic": [{"name": "speed", "value": 200}, {"name": "quota", "value": "unlimited"}],
              "note": [{"text": "call\\nfirst", "date": "2026-03-01T10:00:00+01:00"}],
              "item": [{"id": "a", "state": "completed", "quantity": 1}, {"id": "b", "state": "held", "quantity": 2}]},
             {"id": "2", "state": "held", "name": "Smith, Jane", "priority": "10", "isBundle": false, "amount": 9.50,
              "orderDate": "2026-03-02T09:00:00.000Z",
              "relatedParty": [{"id": "CUST-2", "role": "customer"}],
              "characteristic": [{"name": "speed", "value": 50}, {"name": "quota", "value": "100"}],
              "note": [{"text": "2026-03-02", "date": "yesterday"}],
              "item": [{"id": "c", "state": "completed", "quantity": 3}]},
             {"id": "3", "state": "assessingCancellation", "name": "jané", "amount": 10,
              "orderDate": "2026-03-03T09:00:00.000Z",
              "characteristic": [{"name": "speed", "value": [10, 300]}, {"name": "grid", "value": {"size": 10}}],
              "note": [{"text": null}],
              "item": []},
             {"id": "4", "state": "completed", "name": "", "priority": "high",
              "relatedParty": [{"id": "CUST-1", "role": "agent"}],
              "characteristic": [{"name": "trial", "value": true}],
              "item": [{"id": "d", "state": "held"}]}]
            """;

    private static final List<Case> CASES = List.of(
            passes("", 1, 2, 3, 4),
            // equality, in three spellings, and alternatives in three
            passes("id=1", 1),
            passes("state=inProgress", 1),
            passes("state.eq=inProgress", 1),
            passes("state==inProgress", 1),
            passes("state=\"inProgress\"", 1),
            passes("state=inProgress,held", 1, 2),
            passes("state=inProgress;held", 1, 2),
            passes("state=inProgress&state=held", 1, 2),
            passes("state=inProgress;name=Smith, Jane", 1, 2),
            passes("state=held;priority=high&id=2,3", 2),
            passes("name=Smith, Jane", 2),
            passes("name=\"Smith, Jane\"", 2),
            passes("name=Jane,jané", 1, 3),
            passes("name=", 4),
            passes("relatedParty.id=AGENT 7", 1),
            // a value is found as it is spelled
            passes("state=InProgress"),
            passes("state=IN_PROGRESS"),
            passes("state=HELD"),
            passes("state.ne=HELD", 1, 2, 3, 4),
            passes("name=jane"),
            passes("name= Jane"),
            // not equal is whatever is not equal, also where nothing is
            passes("state!=held", 1, 3, 4),
            passes("state.ne=held,completed", 1, 3),
            passes("state.ne=held&state.ne=completed", 1, 3),
            passes("priority.ne=4", 2, 3, 4),
            passes("amount.ne=9", 2, 3, 4),
            passes("isBundle.ne=true", 2, 3, 4),
            passes("relatedParty.id.ne=CUST-1", 2, 3),
            passes("item.state.ne=held", 2, 3),
            passes("item.state.ne=held;id=4", 2, 3, 4),
            passes("note.text.ne=x", 1, 2, 3, 4),
            // any of what a path leads to
            passes("relatedParty.id=CUST-1", 1, 4),
            passes("relatedParty.role=agent&relatedParty.id=CUST-1", 1, 4),
            passes("item.state=held", 1, 4),
            passes("item.state=held,completed", 1, 2, 4),
            passes("item.quantity>2", 2),
            passes("relatedParty=CUST-1"),
            passes("characteristic.value.size=10", 3),
            passes("characteristic.value={\"size\": 10}"),
            passes("characteristic.value=300", 3),
            passes("characteristic.value=true", 4),
            // numbers by their size
            passes("amount=9.0", 1),
            passes("amount.gt=9", 2, 3),
            passes("amount>=9.5", 2, 3),
            passes("amount<9.5", 1),
            passes("amount.lte=9.5&amount.gt=9", 2),
            passes("amount.gt=9,100", 2, 3),
            passes("characteristic.value=200.0", 1),
            passes("characteristic.value.gt=100", 1, 3),
            passes("characteristic.value.lt=100", 2, 3),
            passes("characteristic.value.gte=100", 1, 2, 3),
            // a text is as large as the number that it is written as, and equal to itself alone
            passes("priority.gt=4", 2),
            passes("priority.lte=1e1", 1, 2),
            passes("priority=4", 1),
            passes("priority=4.0"),
            passes("priority.gt=a", 4),
            passes("characteristic.value=100.0"),
            passes("characteristic.value.lte=1e2", 2, 3),
            // moments by when they are
            passes("orderDate=2026-03-01T10:00:00+01:00", 1),
            passes("orderDate.gte=2026-03-02T09:00:00Z", 2, 3),
            passes("orderDate.gt=2026-03-01T23:00:00-05:00", 2, 3),
            passes("orderDate<2026-03-02T09:00:00Z", 1),
            passes("note.date=2026-03-01T09:00:00Z", 1),
            passes("note.date.lt=2026-03-01T09:00:00Z"),
            passes("note.date.gt=2020-03-01T09:00:00Z", 1),
            passes("note.text.lt=2026-03-02T00:00:00Z"),
            // other texts character by character
            passes("name.gt=Jane", 2, 3),
            passes("name.gte=Jane", 1, 2, 3),
            passes("name.lt=a", 1, 2, 4),
            passes("name.lt=Jan", 4),
            passes("state.gt=held", 1),
            passes("state.lt=inProgress", 2, 3, 4),
            passes("note.text.gte=a", 1),
            // regular expressions as everybody reads them
            passes("name.regex=^Jane$", 1),
            passes("name*=jan", 3),
            passes("name.regex=^\\w+$", 1),
            passes("name.regex=^.*$", 1, 2, 3, 4),
            passes("name.regex=(,|é)", 2, 3),
            passes("state.regex=^in|tion$", 1, 3),
            passes("note.text.regex=call.first", 1),
            passes("note.text.regex=^\\d{4}-\\d\\d-\\d\\d$", 2),
            passes("characteristic.name.regex=^(speed|quota)$", 1, 2, 3),
            passes("relatedParty.id.regex=^CUST-[12]$", 1, 2, 4));

    private FilterCases() {}

    public static List<Case> all() {
        return CASES;
    }

    public static List<JsonNode> documents() {
        return Json.mapper().readTree(DOCUMENTS).valueStream().toList();
    }

    public static Filter filterOf(String query) {
        return FilterReader.read(query.isEmpty() ? List.of() : List.of(query.split("&")));
    }

    private static Case passes(String query, int... ids) {
        var passing = new TreeSet<String>();
        for (int id : ids) {
            passing.add(String.valueOf(id));
        }
        return new Case(query, passing);
    }

    /** The ids of what a filter lets pass among the documents. */
    public static Set<String> passing(Filter filter, Stream<JsonNode> documents) {
        var json = JsonFilter.of(filter);
        return documents
                .filter(json::letsPass)
                .map(document -> document.get("id").asString())
                .collect(Collectors.toSet());
    }
}
