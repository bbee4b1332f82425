package io.cascade.inventory.web;

import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Checks what the entries of a batch are known by. */
public final class BatchKeys {

    /** An index takes no more. */
    private static final int LONGEST = 200;

    private BatchKeys() {}

    /**
     * @param batch the attribute that holds the entries
     * @param attribute of an entry
     * @throws RequestRefused naming each entry of which it is too long to be found by
     */
    public static <C> void checkLengths(
            String batch, String attribute, List<C> entries, Function<C, @Nullable String> textOf) {
        refuse(batch, attribute, entries.size(), "must have at most %d characters".formatted(LONGEST), i -> {
            var text = textOf.apply(entries.get(i));
            return text != null && text.length() > LONGEST;
        });
    }

    /**
     * @param batch the attribute that holds the commands
     * @throws RequestRefused naming each command of which the key has come too often before
     */
    public static <C> void checkRepetitions(String batch, List<C> commands, Function<C, String> keyOf, int most) {
        var met = new HashMap<String, Integer>();
        refuse(
                batch,
                "key",
                commands.size(),
                "may be the key of at most %d commands".formatted(most),
                i -> met.merge(keyOf.apply(commands.get(i)), 1, Integer::sum) > most);
    }

    private static void refuse(String batch, String attribute, int entries, String message, IntPredicate isWrong) {
        var violations = IntStream.range(0, entries)
                .filter(isWrong)
                .mapToObj(i -> new Violation("%s[%d].%s".formatted(batch, i, attribute), message))
                .toList();
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
    }
}
