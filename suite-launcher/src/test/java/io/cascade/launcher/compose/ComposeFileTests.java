package io.cascade.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cascade.kernel.json.Json;
import io.cascade.launcher.home.Checkout;
import io.cascade.launcher.sampledata.LoadCommand;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.TimeScale;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ComposeFileTests {

    static final Path CHECKOUT = Checkout.current().root();
    static final ComposeFile FILE = ComposeFile.of(CHECKOUT);

    static Stream<String> modules() {
        return FILE.suite().keySet().stream().sorted();
    }

    @Test
    void keepsToTheFormat() throws IOException {
        try (var schema = Objects.requireNonNull(getClass().getResourceAsStream("compose-subset.schema.json"))) {
            var format = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Json.mapper().readTree(schema));

            assertThat(format.validate(FILE.content())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void runsEveryServiceOfTheSuite(Service service) {
        assertThat(FILE.suite()).containsKey(service.module());
    }

    @Test
    void buildsOnlyModulesThatMakeAnExecutableJar() {
        assertThat(FILE.services().values().stream().filter(ComposeFile.Container::isBuilt))
                .isNotEmpty()
                .allSatisfy(
                        service -> assertThat(CHECKOUT.resolve(service.module()).resolve("pom.xml"))
                                .content()
                                .contains("<artifactId>spring-boot-maven-plugin</artifactId>"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void setsOnlyWhatTheServiceReads(String module) {
        var known = ServiceProperties.of(CHECKOUT, module).values().keySet().stream()
                .map(ServiceProperties::variableOf)
                .toList();

        assertThat(FILE.suite().get(module).environment().keySet().stream()
                        .filter(variable -> variable.startsWith("CASCADE_")))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void replacesEveryAddressThatHoldsOnlyOnOneMachine(String module) {
        var local = ServiceProperties.of(CHECKOUT, module).values().entrySet().stream()
                .filter(property -> property.getValue().contains("127.0.0.1"))
                .map(property -> ServiceProperties.variableOf(property.getKey()))
                .toList();

        assertThat(FILE.suite().get(module).environment()).containsKeys(local.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void listensWhereTheServiceDoesAndForThisMachineOnly(String module) {
        var port = ServiceProperties.of(CHECKOUT, module).values().get("server.port");
        var service = FILE.suite().get(module);

        assertThat(service.environment()).containsEntry("SERVER_PORT", port).containsEntry("SERVER_ADDRESS", "0.0.0.0");
        assertThat(service.texts("ports")).containsExactly("127.0.0.1:%1$s:%1$s".formatted(port));
    }

    @Test
    void publishesNoOtherPort() {
        var published = FILE.services().values().stream()
                .filter(service -> !service.texts("ports").isEmpty());

        assertThat(published).hasSameSizeAs(FILE.suite().values());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void leadsToServicesWhereTheyListen(String module) {
        var addresses = FILE.suite().get(module).environment().values().stream()
                .filter(value -> value.startsWith("http://"))
                .map(URI::create);

        assertThat(addresses).allSatisfy(ComposeFileTests::leadsToAService);
    }

    @Test
    void loadsTheSampleDataAsTheLauncherUnderstandsIt() {
        var command = FILE.services().get("sample-data").texts("command");
        var parsed = new CommandLine(new LoadCommand())
                .parseArgs(command.stream().skip(1).toArray(String[]::new));

        assertThat(command).startsWith("load");
        assertThat(parsed.matchedOptions())
                .hasSize(3)
                .allSatisfy(option -> leadsToAService(URI.create(option.getValue())));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void givesEachServiceTheDatabaseThatIsMadeForIt(String module) throws IOException {
        var environment = FILE.suite().get(module).environment();
        var properties = ServiceProperties.of(CHECKOUT, module).values();
        var owner = properties.get("spring.datasource.username");

        if (owner != null) {
            assertThat(environment)
                    .containsEntry("SPRING_DATASOURCE_USERNAME", owner)
                    .containsEntry("SPRING_DATASOURCE_URL", "jdbc:postgresql://postgres:5432/" + owner);
            assertThat(Files.readString(CHECKOUT.resolve("docker/postgres/10-databases.sh")))
                    .containsPattern("for service in [a-z ]*\\b" + owner + "\\b");
        }
    }

    @Test
    void takesPasswordsFromOutsideAndHasNoneOfItsOwn() {
        var passwords = FILE.services().values().stream()
                .flatMap(service -> service.environment().entrySet().stream())
                .filter(variable -> variable.getKey().contains("PASSWORD"));

        assertThat(passwords)
                .hasSize(1 + 5 + 5)
                .allSatisfy(variable -> assertThat(variable.getValue()).matches("\\$\\{[A-Z_]+:\\?[a-z ]+}"));
    }

    @Test
    void givesEachServiceAPasswordOfItsOwnThatTheDatabaseKnows() {
        var passwords = FILE.suite().values().stream()
                .map(ComposeFile.Container::environment)
                .filter(environment -> environment.containsKey("SPRING_DATASOURCE_PASSWORD"))
                .collect(Collectors.toMap(
                        environment -> environment.get("SPRING_DATASOURCE_USERNAME"),
                        environment -> environment.get("SPRING_DATASOURCE_PASSWORD")));
        var postgres = FILE.services().get("postgres").environment();

        assertThat(passwords).hasSize(5);
        assertThat(passwords.values()).doesNotHaveDuplicates().doesNotContain(postgres.get("POSTGRES_PASSWORD"));
        assertThat(passwords)
                .allSatisfy((owner, password) ->
                        assertThat(postgres).containsEntry(owner.toUpperCase(Locale.ROOT) + "_PASSWORD", password));
    }

    @Test
    void makesUpEveryPasswordThatIsAskedForAndKeepsIt(@TempDir Path folder) throws Exception {
        Path script = Files.createDirectories(folder.resolve("docker")).resolve("make-passwords");
        Files.copy(CHECKOUT.resolve("docker/make-passwords"), script, StandardCopyOption.COPY_ATTRIBUTES);
        Path file = folder.resolve(".env");

        assertThat(new ProcessBuilder(script.toString()).start().waitFor()).isZero();
        var first = Files.readAllLines(file);
        assertThat(new ProcessBuilder(script.toString()).start().waitFor()).isZero();

        assertThat(Files.readAllLines(file)).isEqualTo(first).allMatch(line -> line.matches("[A-Z_]+=[0-9a-f]{48}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(FILE.services().values().stream()
                        .flatMap(service -> service.environment().values().stream())
                        .filter(value -> value.contains("_PASSWORD:?"))
                        .map(value -> value.substring(2, value.indexOf(':'))))
                .allMatch(name -> first.stream().anyMatch(line -> line.startsWith(name + "=")));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void saysOpenlyThatNobodyIsAskedForALoginAndUnderWhichNameItAnswers(String module) {
        assertThat(FILE.suite().get(module).environment())
                .containsEntry("CASCADE_EXPOSED_WITHOUT_LOGIN", "true")
                .containsEntry("CASCADE_ALLOWED_HOSTS", module);
    }

    @Test
    void runsTheFarSideAsFastAsTheLauncherDoes() {
        assertThat(List.of("network-simulator", "rom-service"))
                .allSatisfy(module -> assertThat(FILE.suite().get(module).environment())
                        .containsEntry("CASCADE_TIME_SCALE", "${CASCADE_TIME_SCALE:-%s}".formatted(TimeScale.DEMO)));
    }

    @Test
    void runsProgramsWithoutPrivilegesAndWatchesThem() throws IOException {
        assertThat(Files.readString(CHECKOUT.resolve("Dockerfile")))
                .containsPattern("(?m)^USER cascade$")
                .containsPattern("(?m)^HEALTHCHECK .*\"is-ready\"")
                .containsPattern("(?m)^ENTRYPOINT \\[\"run\", \"java\"");
        assertThat(CHECKOUT.resolve("docker/service/is-ready")).isExecutable();
        assertThat(CHECKOUT.resolve("docker/service/run")).isExecutable();
    }

    private static void leadsToAService(URI address) {
        assertThat(FILE.suite()).containsKey(address.getHost());
        assertThat(FILE.suite().get(address.getHost()).environment())
                .containsEntry("SERVER_PORT", String.valueOf(address.getPort()));
    }
}
