package io.cascade.simulator.network;

import io.cascade.simulator.json.RawJson;
import io.cascade.simulator.scripting.Facts;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a network element is asked to do.
 *
 * @param requestId the asker's name for it: a command of the same name is the same command
 * @param resource the name of the resource it works on, where it has one
 * @param callback where the result is posted to
 * @param correlationId given back with the callback
 */
record Command(
        String requestId,
        String adapter,
        String action,
        @Nullable String resource,
        Map<String, @Nullable RawJson> parameters,
        String callback,
        @Nullable String correlationId)
        implements Facts {

    private static final Set<String> UNDOING =
            Set.of("delete", "deactivate", "remove", "release", "terminate", "cancel", "compensate", "undo");

    /** Whether it takes away what a former command configured. */
    boolean undoes() {
        return UNDOING.contains(action);
    }

    /** What a script can be matched against: the parameters first, then the command's own attributes. */
    @Override
    public @Nullable Object named(String name) {
        return parameters.containsKey(name)
                ? parameters.get(name)
                : switch (name) {
                    case "requestId" -> requestId;
                    case "action" -> action;
                    case "resource" -> resource;
                    case "correlationId" -> correlationId;
                    default -> null;
                };
    }
}
