package io.cascade.testing;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Where one of our contracts departs from the official one. */
record ContractComparison(ApiView official, ApiView ours) {

    /** Official operations that we do not offer. */
    Set<String> operationsNotServed() {
        var missing = new TreeSet<>(official.operations().keySet());
        missing.removeAll(ours.operations().keySet());
        return missing;
    }

    /** Mandatory attributes that one side knows and the other does not. */
    Set<String> departuresInAttributes() {
        var departures = new TreeSet<String>();
        for (var operation : ours.operations().keySet()) {
            if (!official.operations().containsKey(operation)) {
                departures.add(operation + " is not official");
            } else if (operation.startsWith("POST")) {
                compareDemands(operation, departures);
            } else if (operation.startsWith("GET")) {
                compareAnswers(operation, departures);
            }
        }
        return departures;
    }

    private void compareDemands(String operation, Set<String> departures) {
        var demanded = official.request(operation).orElseThrow();
        var demandedByUs = ours.request(operation).orElseThrow();
        compareDemands(operation, "", demanded, demandedByUs, Set.of(), departures);
    }

    private void compareDemands(
            String operation,
            String path,
            JsonNode theirs,
            JsonNode mine,
            Set<JsonNode> above,
            Set<String> departures) {
        if (above.contains(mine)) {
            return;
        }
        required(theirs).stream()
                .filter(name -> !required(mine).contains(name))
                .forEach(name -> departures.add("%s does not demand %s".formatted(operation, path + name)));
        required(mine).stream()
                .filter(name -> !required(theirs).contains(name))
                .forEach(name -> departures.add("%s demands %s, which is optional".formatted(operation, path + name)));
        var passed = new HashSet<>(above);
        passed.add(mine);
        mine.path("properties").properties().forEach(property -> {
            var counterpart = theirs.path("properties").path(property.getKey());
            if (!counterpart.isMissingNode()) {
                compareDemands(
                        operation,
                        path + property.getKey() + ".",
                        official.resolve(counterpart),
                        ours.resolve(property.getValue()),
                        passed,
                        departures);
            }
        });
    }

    private void compareAnswers(String operation, Set<String> departures) {
        var promised = required(official.answer(operation).orElseThrow());
        var given = ours.answer(operation).orElseThrow().path("properties");
        promised.stream()
                .filter(name -> !given.has(name))
                .forEach(name -> departures.add("%s does not give %s".formatted(operation, name)));
    }

    private static Set<String> required(JsonNode schema) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
