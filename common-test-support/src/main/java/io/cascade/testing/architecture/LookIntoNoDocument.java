package io.cascade.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** A document is kept and handed on whole: nobody asks it for an attribute, nor the map of its attributes where it is opened. */
final class LookIntoNoDocument extends ArchCondition<JavaClass> {

    private static final String DOCUMENT = "io.cascade.kernel.json.JsonDocument";
    private static final Set<String> LOOKING = Set.of("get", "text");
    private static final String OPENING = "values";
    private static final Set<String> LOOKING_INTO_MAP = Set.of("get", "getOrDefault", "containsKey");

    LookIntoNoDocument() {
        super("look into no document");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnits().forEach(method -> check(method, events));
    }

    private static void check(JavaCodeUnit method, ConditionEvents events) {
        var calls = method.getMethodCallsFromSelf();
        boolean isOpened = calls.stream().anyMatch(call -> isOnDocument(call) && OPENING.equals(call.getName()));
        calls.stream()
                .filter(call -> isLook(call) || isOpened && isLookIntoMap(call))
                .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
    }

    private static boolean isLook(JavaMethodCall call) {
        return isOnDocument(call) && LOOKING.contains(call.getName());
    }

    private static boolean isOnDocument(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals(DOCUMENT);
    }

    private static boolean isLookIntoMap(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Map.class) && LOOKING_INTO_MAP.contains(call.getName());
    }
}
