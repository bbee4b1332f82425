package io.cascade.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CascadeRulesTests {

    static final String SAMPLES = "io.cascade.testing.architecture.samples";
    static final String KEPT = SAMPLES + ".kept";
    static final String BROKEN = SAMPLES + ".broken";
    static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SAMPLES);

    static List<ArchRule> rulesForGoodCode() {
        return rules(KEPT);
    }

    static List<ArchRule> rulesForBadCode() {
        return rules(BROKEN);
    }

    static List<ArchRule> rulesForNoCode() {
        return rules("io.cascade.nowhere");
    }

    private static List<ArchRule> rules(String root) {
        return Stream.concat(CascadeRules.all(root).stream(), Stream.of(CascadeRules.nothingCarriedDecides(root)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rulesForGoodCode")
    void acceptsCodeThatKeepsThem(ArchRule rule) {
        rule.check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rulesForBadCode")
    void findsCodeThatBreaksThem(ArchRule rule) {
        assertThat(rule.evaluate(CLASSES).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesForNoCode")
    void holdTriviallyWhereThereIsNothingToSay(ArchRule rule) {
        rule.check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rulesForGoodCode")
    void saysWhy(ArchRule rule) {
        assertThat(rule.getDescription()).contains(", because ");
    }

    @TestFactory
    Stream<DynamicTest> canBeAppliedToWhatServicesShare() {
        return CascadeRules.appliedToMechanism("io.cascade.testing");
    }

    @TestFactory
    Stream<DynamicTest> canBeAppliedToAWholeModule() {
        return CascadeRules.appliedTo("io.cascade.local");
    }

    @Test
    void findsEverySourceOfTimeAndIds() {
        assertThat(violationsOf(CascadeRules::timeAndIdsAreInjected))
                .hasSize(4)
                .anySatisfy(found -> assertThat(found).contains("Instant.now()"))
                .anySatisfy(found -> assertThat(found).contains("LocalDateTime.now()"))
                .anySatisfy(found -> assertThat(found).contains("System.currentTimeMillis()"))
                .anySatisfy(found -> assertThat(found).contains("UUID.randomUUID()"));
    }

    @Test
    void findsEveryBackDoorToState() {
        assertThat(violationsOf(CascadeRules::onlyOneDoorWritesState))
                .hasSize(4)
                .anySatisfy(found -> assertThat(found).contains("Order.complete()"))
                .anySatisfy(found -> assertThat(found).contains("OrderListener.on("))
                .anySatisfy(found -> assertThat(found).contains("more than one enter"))
                .anySatisfy(found -> assertThat(found).contains("more than one method that writes phase"));
    }

    @Test
    void findsEveryArrowThatLeadsOutOfTheRing() {
        assertThat(violationsOf(CascadeRules::dependenciesPointInwards))
                .anySatisfy(found -> assertThat(found).contains("Shelf.fill()", "FillShelf"))
                .anySatisfy(found -> assertThat(found).contains("FillShelf.fill()", "ShelfEvents"))
                .anySatisfy(found -> assertThat(found).contains("ShelfEvents.tell()", "ShelfController"));
    }

    @Test
    void findsEveryLookIntoWhatIsCarried() {
        assertThat(violationsOf(CascadeRules::nothingCarriedDecides))
                .hasSize(3)
                .anySatisfy(found -> assertThat(found).contains("isPaid", "JsonDocument.get("))
                .anySatisfy(found -> assertThat(found).contains("currency", "JsonDocument.text("))
                .anySatisfy(found -> assertThat(found).contains("isGift", "Map.containsKey("));
    }

    @Test
    void findsRemoteCallsUnderBothKindsOfTransaction() {
        assertThat(violationsOf(CascadeRules::noRemoteCallUnderATransaction)).hasSize(2);
    }

    @Test
    void findsWhatIsShownChangedOrTakenAwayBesideItsDoor() {
        assertThat(violationsOf(CascadeRules::resourcesAreReachedThroughTheirDoor))
                .hasSize(3)
                .anySatisfy(found -> assertThat(found).contains("show"))
                .anySatisfy(found -> assertThat(found).contains("amend"))
                .anySatisfy(found -> assertThat(found).contains("remove"));
    }

    @Test
    void findsBothKindsOfFieldInjection() {
        assertThat(violationsOf(CascadeRules::collaboratorsComeThroughConstructors))
                .hasSize(2);
    }

    @Test
    void doesNotPassForARootWithoutClasses() {
        assertThatThrownBy(() -> CascadeRules.appliedTo("io.cascade.nowhere"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> violationsOf(Function<String, ArchRule> rule) {
        return rule.apply(BROKEN).evaluate(CLASSES).getFailureReport().getDetails();
    }
}
