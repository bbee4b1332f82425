package io.cascade.inventory.web;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ids of the entries that a batch of commands writes: optional in the wire record, mandatory in a command. */
public final class EntryIds {

    private EntryIds() {}

    /**
     * @param entity the attribute of the command that holds the entry
     * @throws RequestRefused naming every command without an id
     */
    public static <C> List<String> of(List<C> commands, String entity, Function<C, @Nullable String> idOf) {
        var ids = new ArrayList<String>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < commands.size(); i++) {
            var id = idOf.apply(commands.get(i));
            if (id == null || id.isBlank()) {
                violations.add(new Violation("command[%d].%s.id".formatted(i, entity), "is mandatory"));
            } else {
                ids.add(id);
            }
        }
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        return ids;
    }
}
