package io.cascade.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * The field {@code state} is set where the object is made and in one method called {@code enter}, nowhere else; any other field
 * that may change and holds an enum is set in one method of its class, whatever that is called.
 */
final class WriteStateOnlyInEnter extends ArchCondition<JavaClass> {

    private static final String FIELD = "state";
    private static final String DOOR = "enter";

    WriteStateOnlyInEnter() {
        super("write the field %s only in one method %s", FIELD, DOOR);
    }

    @Override
    public void check(JavaClass aggregate, ConditionEvents events) {
        aggregate.getFields().stream()
                .filter(field ->
                        field.getName().equals(FIELD) || field.getRawType().isEnum())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .forEach(field -> check(aggregate, field, events));
    }

    private static void check(JavaClass aggregate, JavaField field, ConditionEvents events) {
        List<JavaFieldAccess> writes = writesTo(field);
        writes.stream()
                .filter(write -> !isMaking(write) && !isDoor(field, write))
                .forEach(write -> violate(aggregate, write.getDescription(), events));
        if (doorsAmong(writes) > 1) {
            violate(
                    aggregate,
                    "%s has more than one %s that writes %s"
                            .formatted(aggregate.getName(), doorOf(field), field.getName()),
                    events);
        }
    }

    private static String doorOf(JavaField field) {
        return field.getName().equals(FIELD) ? DOOR : "method";
    }

    private static List<JavaFieldAccess> writesTo(JavaField state) {
        return state.getAccessesToSelf().stream()
                .filter(access -> access.getAccessType() == AccessType.SET)
                .toList();
    }

    private static long doorsAmong(List<JavaFieldAccess> writes) {
        return writes.stream()
                .filter(write -> !isMaking(write) && isInside(write))
                .map(JavaFieldAccess::getOrigin)
                .distinct()
                .count();
    }

    private static boolean isMaking(JavaFieldAccess write) {
        return isInside(write) && write.getOrigin().isConstructor();
    }

    private static boolean isDoor(JavaField field, JavaFieldAccess write) {
        return isInside(write)
                && (!field.getName().equals(FIELD)
                        || write.getOrigin().getName().equals(DOOR));
    }

    private static boolean isInside(JavaFieldAccess write) {
        JavaCodeUnit origin = write.getOrigin();
        return origin.getOwner().equals(write.getTargetOwner());
    }

    private static void violate(JavaClass aggregate, String message, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(aggregate, message));
    }
}
