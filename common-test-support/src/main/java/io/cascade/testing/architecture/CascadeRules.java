package io.cascade.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.cascade.testing.architecture.Roles.callARemoteService;
import static io.cascade.testing.architecture.Roles.listenToKafka;
import static io.cascade.testing.architecture.Roles.persistent;
import static io.cascade.testing.architecture.Roles.reachResources;
import static io.cascade.testing.architecture.Roles.runTransactions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules that make all services of the suite look alike. Each takes the root package of one service, such as
 * {@code io.cascade.inventory}, and holds trivially where a service has nothing of the kind it speaks of.
 */
public final class CascadeRules {

    private CascadeRules() {}

    /**
     * All rules as tests, for a {@code @TestFactory} in each service. Test classes are not looked at.
     *
     * @param others rules that this service keeps beside those that all keep
     * @throws IllegalArgumentException if there is no class below the root
     */
    @SafeVarargs
    public static Stream<DynamicTest> appliedTo(String root, Function<String, ArchRule>... others) {
        return tests(root, Stream.concat(all(root).stream(), Stream.of(others).map(rule -> rule.apply(root))));
    }

    /**
     * The rules for what services share, which has no slices of the business and stands at the edge itself.
     *
     * @throws IllegalArgumentException if there is no class below the root
     */
    public static Stream<DynamicTest> appliedToMechanism(String root) {
        return tests(root, ofMechanism(root).stream());
    }

    private static Stream<DynamicTest> tests(String root, Stream<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("No classes below " + root);
        }
        return rules.map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    public static List<ArchRule> ofMechanism(String root) {
        return List.of(
                aggregatesKnowNoJson(root),
                slicesAreFreeOfCycles(root),
                collaboratorsComeThroughConstructors(root),
                onlyOneDoorWritesState(root),
                noRemoteCallUnderATransaction(root));
    }

    public static List<ArchRule> all(String root) {
        return List.of(
                tmfTypesStayAtTheEdge(root),
                dependenciesPointInwards(root),
                aggregatesKnowNoJson(root),
                slicesAreFreeOfCycles(root),
                timeAndIdsAreInjected(root),
                collaboratorsComeThroughConstructors(root),
                listenersGoThroughTheInbox(root),
                onlyOneDoorWritesState(root),
                noRemoteCallUnderATransaction(root),
                resourcesAreReachedThroughTheirDoor(root));
    }

    public static ArchRule tmfTypesStayAtTheEdge(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages("..wire..", "..web..", "..messaging..", "..client..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.cascade.tmf..")
                .because("the wire must be free to change without the domain, which speaks its own words")
                .allowEmptyShould(true);
    }

    /**
     * The ring: {@code web}, {@code messaging} and {@code client} lie outside and know nothing of one another; {@code wire}, which
     * they share, shows the inside; {@code application} lies around the aggregates, and these know of nothing around them.
     */
    public static ArchRule dependenciesPointInwards(String root) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("web")
                .definedBy(root + "..web..")
                .layer("messaging")
                .definedBy(root + "..messaging..")
                .layer("client")
                .definedBy(root + "..client..")
                .layer("wire")
                .definedBy(root + "..wire..")
                .layer("application")
                .definedBy(root + "..application..")
                .layer("aggregate")
                .definedBy(resideInAPackage(root + "..")
                        .and(resideOutsideOfPackages(
                                root + "..web..",
                                root + "..messaging..",
                                root + "..client..",
                                root + "..wire..",
                                root + "..application..")))
                .whereLayer("web")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("messaging")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("client")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("wire")
                .mayOnlyBeAccessedByLayers("web", "messaging", "client")
                .whereLayer("application")
                .mayOnlyBeAccessedByLayers("web", "messaging", "client", "wire")
                .because(
                        "what a service knows and decides must not change with those who ask it and those whom it tells")
                .allowEmptyShould(true);
    }

    public static ArchRule aggregatesKnowNoJson(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(persistent())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .because("an aggregate guards its rules and leaves its looks on the wire to the mappers")
                .allowEmptyShould(true);
    }

    public static ArchRule slicesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a part that cannot be understood without all the others is no part")
                .allowEmptyShould(true);
    }

    public static ArchRule timeAndIdsAreInjected(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .accessTargetWhere(new TakenFromNowhere())
                .because(
                        "tests must be able to say what time it is and what comes next: use the Clock and the Ids beans")
                .allowEmptyShould(true);
    }

    public static ArchRule collaboratorsComeThroughConstructors(String root) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beMetaAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .orShould()
                .beMetaAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .because("a constructor shows what a class needs, and lets a test hand it over")
                .allowEmptyShould(true);
    }

    public static ArchRule listenersGoThroughTheInbox(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(listenToKafka())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.cascade.messaging.inbox..")
                .because("Kafka delivers at least once, and only the inbox makes that once")
                .allowEmptyShould(true);
    }

    /** What orders carry for their channels decides nothing; what decides is typed, and read from the wire in {@code wire} alone. */
    public static ArchRule nothingCarriedDecides(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("..wire..")
                .should(new LookIntoNoDocument())
                .because("whoever reads what an order does must find what it is decided by among its types")
                .allowEmptyShould(true);
    }

    public static ArchRule onlyOneDoorWritesState(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(persistent())
                .should(new WriteStateOnlyInEnter())
                .because("every change of state must pass the table of transitions, the history and the event")
                .allowEmptyShould(true);
    }

    public static ArchRule resourcesAreReachedThroughTheirDoor(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and(reachResources())
                .should(new GoThroughTheDoor())
                .because("whose a resource is, and whether there is memory for it, is looked at there and nowhere else")
                .allowEmptyShould(true);
    }

    public static ArchRule noRemoteCallUnderATransaction(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and(callARemoteService())
                .should(runTransactions())
                .because("a slow partner must not hold database connections and locks: ask first, then write")
                .allowEmptyShould(true);
    }
}
