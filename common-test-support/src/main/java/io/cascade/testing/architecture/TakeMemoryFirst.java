package io.cascade.testing.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** A method goes through {@code Documents}, itself or by another class of the boundary that does. */
final class TakeMemoryFirst extends ArchCondition<JavaMethod> {

    private static final String DOCUMENTS = "Documents";
    private static final String BOUNDARY = ".web";

    TakeMemoryFirst() {
        super("go through %s", DOCUMENTS);
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        var calledToo = method.getCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getPackageName().endsWith(BOUNDARY))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
        if (Stream.concat(Stream.of(method), calledToo).noneMatch(TakeMemoryFirst::goesThroughDocuments)) {
            events.add(SimpleConditionEvent.violated(
                    method, "%s does not go through %s".formatted(method.getFullName(), DOCUMENTS)));
        }
    }

    private static boolean goesThroughDocuments(JavaCodeUnit method) {
        return method.getCallsFromSelf().stream()
                .map(JavaCall::getTargetOwner)
                .anyMatch(owner -> owner.getSimpleName().equals(DOCUMENTS));
    }
}
