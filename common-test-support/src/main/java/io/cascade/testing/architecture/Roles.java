package io.cascade.testing.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises what a class is, by names alone: a service need not have the libraries that it does not use. */
final class Roles {

    private static final Set<String> PERSISTENT = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.MappedSuperclass", "jakarta.persistence.Embeddable");
    private static final Set<String> LISTENING = Set.of(
            "org.springframework.kafka.annotation.KafkaListener",
            "org.springframework.kafka.annotation.KafkaListeners");
    private static final Set<String> TRANSACTIONAL =
            Set.of("org.springframework.transaction.annotation.Transactional", "jakarta.transaction.Transactional");
    private static final Set<String> TRANSACTION_RUNNERS = Set.of(
            "org.springframework.transaction.support.TransactionTemplate",
            "org.springframework.transaction.support.TransactionOperations");
    private static final String SHOWING = "org.springframework.web.bind.annotation.GetMapping";
    private static final String ONE = "org.springframework.web.bind.annotation.PathVariable";
    private static final String MANY = "ListQuery";
    private static final Set<String> CHANGING = Set.of(
            "org.springframework.web.bind.annotation.PatchMapping",
            "org.springframework.web.bind.annotation.DeleteMapping");
    private static final Set<String> REMOTE_CLIENTS = Set.of("org.springframework.web.client.RestClient");

    private Roles() {}

    static DescribedPredicate<JavaClass> persistent() {
        return DescribedPredicate.describe("are aggregates or parts of them", type -> isAnnotated(type, PERSISTENT));
    }

    static DescribedPredicate<JavaClass> listenToKafka() {
        return DescribedPredicate.describe("listen to Kafka", type -> isAnnotatedSomewhere(type, LISTENING));
    }

    static DescribedPredicate<JavaClass> callARemoteService() {
        return DescribedPredicate.describe("call a remote service", type -> isUsing(type, REMOTE_CLIENTS));
    }

    static DescribedPredicate<JavaMethod> reachResources() {
        return DescribedPredicate.describe(
                "show, change or take away resources on request", Roles::isReachingResources);
    }

    /** What is asked for neither by an id nor as a list is worked out, and no resource. */
    private static boolean isReachingResources(JavaMethod method) {
        return isAnnotated(method, CHANGING)
                || method.isAnnotatedWith(SHOWING)
                        && method.getParameters().stream().anyMatch(Roles::isOneOrMany);
    }

    private static boolean isOneOrMany(JavaParameter parameter) {
        return parameter.isAnnotatedWith(ONE)
                || parameter.getRawType().getSimpleName().equals(MANY);
    }

    static ArchCondition<JavaClass> runTransactions() {
        return be(DescribedPredicate.describe(
                "running transactions",
                type -> isAnnotatedSomewhere(type, TRANSACTIONAL) || isUsing(type, TRANSACTION_RUNNERS)));
    }

    private static boolean isAnnotatedSomewhere(JavaClass type, Set<String> annotations) {
        return Stream.concat(Stream.of(type), type.getMethods().stream())
                .anyMatch(element -> isAnnotated(element, annotations));
    }

    private static boolean isAnnotated(CanBeAnnotated element, Set<String> annotations) {
        return annotations.stream().anyMatch(element::isMetaAnnotatedWith);
    }

    /** Types nested in those named count as well: a fluent client is mostly used through them. */
    private static boolean isUsing(JavaClass type, Set<String> names) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .anyMatch(target -> names.contains(target.split("\\$", 2)[0]));
    }
}
