package io.cascade.messaging.neighbour;

import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands to a neighbour, many in one call, with a verdict on each. */
public final class Commands {

    /** Code of the verdict on a command for which the neighbour refused the whole call. */
    public static final String NOT_TAKEN = "commandNotTaken";

    private Commands() {}

    /**
     * The verdicts on all. A command that the neighbour cannot even read, or that is too large for it, holds up no other: it is
     * {@link #NOT_TAKEN}, with the neighbour's words.
     *
     * @param key of a command, by which its verdict is known
     * @param call sends some of them; sending one again does nothing twice
     * @throws RuntimeException when the neighbour cannot be asked now
     */
    public static <T> Stream<CommandVerdictDto> send(
            List<T> commands, Function<T, String> key, Function<List<T>, CommandVerdictsDto> call) {
        return Slices.sendSingling(
                        commands,
                        slice -> whole(slice, key, call.apply(slice)),
                        (command, refusal) -> notTaken(key.apply(command), refusal))
                .flatMap(answer -> answer.verdict().stream());
    }

    private static <T> CommandVerdictsDto whole(List<T> commands, Function<T, String> key, CommandVerdictsDto answer) {
        var judged = answer.verdict().stream().map(CommandVerdictDto::key).collect(Collectors.toSet());
        commands.stream()
                .map(key)
                .filter(one -> !judged.contains(one))
                .findFirst()
                .ifPresent(one -> {
                    throw SenselessAnswer.found("it has no verdict on " + one);
                });
        return answer;
    }

    /** Why a command was refused, for a person. */
    public static String reasonOf(CommandVerdictDto refused) {
        var code = String.valueOf(refused.code());
        var message = Objects.requireNonNullElse(refused.message(), code);
        return code.equals(NOT_TAKEN) ? code + ": " + message : message;
    }

    private static CommandVerdictsDto notTaken(String key, RefusedByNeighbour refusal) {
        return new CommandVerdictsDto(List.of(new CommandVerdictDto(
                key, CommandOutcomeType.REFUSED, NOT_TAKEN, String.valueOf(refusal.getMessage()), null, null)));
    }
}
