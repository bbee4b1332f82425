package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Holds the contracts in {@code openapi} against those of TM Forum, which lie beside the checkout where it is developed. What
 * is still missing, or is meant to be otherwise, is listed in {@code openapi}; a list names nothing that is settled.
 */
class OfficialContractTests {

    static final Path OURS = PublishedContract.folder();
    private static final String EVENTS = "Cascade-Events.asyncapi.json";
    static final Path OFFICIAL = OURS.resolve("../../shared/tmf/v4").normalize();

    @BeforeAll
    static void needsTheOfficialContracts() {
        if (!Files.isDirectory(OFFICIAL)) {
            System.out.println(
                    "******** SKIPPED: no official contracts in " + OFFICIAL + ", so none was compared ********");
        }
        assumeThat(OFFICIAL).as("the folder of the official contracts").isDirectory();
    }

    static Stream<String> contracts() throws IOException {
        try (var files = Files.list(OURS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("TMF\\d+-.*\\.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void serveWhatTheStandardAsksForExceptWhatIsListed(String contract) throws IOException {
        var missing = prefixed(contract, compare(contract).operationsNotServed());
        missing.addAll(prefixed(contract, compareEvents(contract).notTold()));
        missing.forEach(operation -> System.out.println("not served yet: " + operation));

        assertThat(missing).isEqualTo(listed("not-yet-served.txt", contract));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void demandAndGiveWhatTheStandardDoesExceptWhatIsListed(String contract) throws IOException {
        var departures = prefixed(contract, compare(contract).departuresInAttributes());
        departures.addAll(prefixed(contract, compareEvents(contract).departures()));
        departures.forEach(departure -> System.out.println("departs: " + departure));
        var listed = listed("departures.txt", contract);

        var explained = departures.stream()
                .map(departure -> listed.stream()
                        .filter(line -> covers(line, departure))
                        .findFirst()
                        .orElse(departure))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(listed);
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void markTheEventsThatTheStandardDoesNotKnow(String contract) throws IOException {
        var events = compareEvents(contract);

        assertThat(events.markedAsOurs()).isEqualTo(events.departures());
    }

    @Test
    void listNothingOfContractsThatAreNotKept() throws IOException {
        var apis = contracts().map(OfficialContractTests::api).toList();

        for (var list : new String[] {"not-yet-served.txt", "departures.txt"}) {
            assertThat(lines(list)).allSatisfy(line -> assertThat(apis).contains(api(line)));
        }
    }

    private static ContractComparison compare(String contract) throws IOException {
        var official = official(contract);
        var basePath = official.get("basePath").asString().replaceFirst("/$", "");
        return new ContractComparison(new ApiView(official, ""), new ApiView(ours(contract), basePath));
    }

    private static EventComparison compareEvents(String contract) throws IOException {
        return new EventComparison(official(contract), ours(EVENTS), OURS, api(contract));
    }

    private static JsonNode ours(String contract) {
        return ApiDocument.read(OURS.resolve(contract)).content();
    }

    private static JsonNode official(String contract) throws IOException {
        var version = ours(contract).at("/info/version").asString();
        try (var files =
                Files.newDirectoryStream(OFFICIAL, "%s-*-v%s.swagger.json".formatted(api(contract), version))) {
            return ApiDocument.read(files.iterator().next()).content();
        }
    }

    private static Set<String> prefixed(String contract, Set<String> findings) {
        return findings.stream()
                .map(finding -> api(contract) + " " + finding)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Set<String> listed(String list, String contract) throws IOException {
        return new TreeSet<>(lines(list)
                .filter(line -> api(line).equals(api(contract)) && !line.contains(" takes "))
                .toList());
    }

    /** Whether a line stands for a finding; {@code *.} in it stands for any objects on the way. */
    private static boolean covers(String line, String departure) {
        var pattern = Stream.of(line.split("\\*\\.", -1)).map(Pattern::quote).collect(Collectors.joining("(\\S+\\.)?"));
        return departure.matches(pattern);
    }

    private static Stream<String> lines(String list) throws IOException {
        return Files.readAllLines(OURS.resolve(list)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** What a file or a line starts with, such as {@code TMF622}. */
    private static String api(String text) {
        return text.split("[- ]", 2)[0];
    }
}
