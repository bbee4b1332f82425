package io.cascade.testing.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A method goes through {@code Door}, itself or by another class of the boundary that does. */
final class GoThroughTheDoor extends ArchCondition<JavaMethod> {

    private static final String DOOR = "Door";
    private static final String BOUNDARY = ".web";

    GoThroughTheDoor() {
        super("go through a %s", DOOR);
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        if (!goesThroughADoor(method, new HashSet<>())) {
            events.add(SimpleConditionEvent.violated(
                    method, "%s does not go through a %s".formatted(method.getFullName(), DOOR)));
        }
    }

    private static boolean goesThroughADoor(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
        return seen.add(method)
                && (callsADoor(method)
                        || calledAtTheBoundary(method).anyMatch(called -> goesThroughADoor(called, seen)));
    }

    private static boolean callsADoor(JavaCodeUnit method) {
        return method.getCallsFromSelf().stream()
                .map(JavaCall::getTargetOwner)
                .anyMatch(owner -> owner.getSimpleName().equals(DOOR));
    }

    private static Stream<JavaCodeUnit> calledAtTheBoundary(JavaCodeUnit method) {
        return method.getCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getPackageName().endsWith(BOUNDARY))
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
    }
}
