package io.cascade.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaConstructor.CONSTRUCTOR_NAME;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;

/** The system's own clocks and random ids, called or referred to. Asking a clock that was handed over is fine. */
final class TakenFromNowhere extends DescribedPredicate<JavaAccess<?>> {

    TakenFromNowhere() {
        super("the target is the system's own clock or a random id");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isSystemTime(target) || isRandomId(target));
    }

    private static boolean isSystemTime(CodeUnitAccessTarget target) {
        return switch (target.getName()) {
            case "now" -> target.getOwner().getPackageName().startsWith("java.time") && !takesClock(target);
            case "system", "systemUTC", "systemDefaultZone" -> target.getOwner().isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> target.getOwner().isEquivalentTo(System.class);
            case CONSTRUCTOR_NAME ->
                target.getOwner().isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static boolean isRandomId(CodeUnitAccessTarget target) {
        return target.getName().equals("randomUUID") && target.getOwner().isEquivalentTo(UUID.class);
    }

    private static boolean takesClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
