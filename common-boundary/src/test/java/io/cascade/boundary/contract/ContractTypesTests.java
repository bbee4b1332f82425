package io.cascade.boundary.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.cascade.kernel.json.Json;
import io.cascade.kernel.refusal.Violation;
import io.cascade.web.ContractCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Puts a value of a wrong type at every place that an official contract types, and holds our records against it. */
class ContractTypesTests {

    private static final Path OFFICIAL = Path.of("../../shared/tmf/v4");
    private static final Path OURS = Path.of("../openapi");
    private static final List<String> PACKAGES = List.of(
            "catalog",
            "common",
            "inventory",
            "productordering",
            "resourceordering",
            "serviceactivation",
            "serviceordering");
    private static final int AT_LEAST = 20_000;

    private int tried;

    @Test
    void refusesEveryWrongTypeThatTheStandardKnows() {
        if (!Files.isDirectory(OFFICIAL)) {
            System.out.println("******** SKIPPED: no official contracts in " + OFFICIAL.toAbsolutePath() + " ********");
        }
        assumeThat(OFFICIAL).as("the folder of the official contracts").isDirectory();

        var taken = list(OURS, "TMF*.json").stream().flatMap(this::takenBy).toList();

        System.out.println(tried + " values of wrong types were tried");
        var listed = departures();
        var explained = taken.stream()
                .map(place -> listed.stream()
                        .filter(line -> covers(line, place))
                        .findFirst()
                        .orElse(place))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(listed);
        assertThat(tried).isGreaterThan(AT_LEAST);
    }

    private Stream<String> takenBy(Path contract) {
        var name = contract.getFileName().toString().substring(0, 6);
        var official = read(list(OFFICIAL, name + "-*.swagger.json").getFirst());
        var base = official.path("basePath").asString().replaceFirst("/$", "");
        var ours = read(contract).path("paths");
        return official.path("paths").properties().stream()
                .flatMap(path -> Stream.of("post", "patch")
                        .map(method -> new Operation(
                                path.getValue().path(method),
                                ours.path(base + path.getKey()).path(method)))
                        .filter(Operation::isServed)
                        .flatMap(operation ->
                                taken(OfficialBody.wrongValues(official, operation.body()), operation.contract()))
                        .map(place -> name + " " + path.getKey().replace("/{id}", "") + " takes " + place));
    }

    /** An operation as the standard describes it, and as we do. */
    private record Operation(JsonNode official, JsonNode ours) {

        boolean isServed() {
            return !official.isMissingNode() && !ours.isMissingNode();
        }

        JsonNode body() {
            return official.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString().equals("body"))
                    .map(parameter -> parameter.path("schema"))
                    .findFirst()
                    .orElseThrow();
        }

        /** What is posted; a patched resource must be as it is shown. */
        Class<?> contract() {
            var json = "content/application~1json/schema/$ref";
            var posted = ours.at("/requestBody/" + json).asString("");
            var name =
                    (posted.isEmpty() ? ours.at("/responses/200/" + json).asString() : posted).replaceFirst(".*/", "")
                            + "Dto";
            return PACKAGES.stream()
                    .flatMap(part -> named("io.cascade.tmf." + part + "." + name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no record " + name));
        }
    }

    private Stream<String> taken(List<OfficialBody.WrongValue> values, Class<?> contract) {
        tried += values.size();
        return values.stream()
                .filter(wrong -> ContractCheck.violations(wrong.body(), contract).stream()
                        .map(Violation::path)
                        .noneMatch(wrong::isAtOrBelow))
                .map(wrong -> "more than %s at %s".formatted(wrong.type(), wrong.path()))
                .distinct();
    }

    private static Stream<Class<?>> named(String name) {
        try {
            return Stream.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    /** Whether a line stands for a place; {@code *.} in it stands for any objects on the way. */
    private static boolean covers(String line, String place) {
        var pattern = Stream.of(line.split("\\*\\.", -1)).map(Pattern::quote).collect(Collectors.joining("(\\S+\\.)?"));
        return place.matches(pattern);
    }

    private static Set<String> departures() {
        return lines(OURS.resolve("departures.txt"))
                .filter(line -> !line.startsWith("#") && line.contains(" takes "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> list(Path folder, String names) {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder, names)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        return Json.mapper().readTree(file.toFile());
    }
}
