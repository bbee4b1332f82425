package io.cascade.inventory.web;

import io.cascade.inventory.command.EntryReference;
import io.cascade.inventory.command.Refusal;
import io.cascade.inventory.command.Verdict;
import io.cascade.inventory.command.Verdict.Done;
import io.cascade.inventory.command.Verdict.Refused;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.inventory.AllocatedResourceDto;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Verdicts as the wire shows them. */
public final class VerdictMapper {

    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    private VerdictMapper() {}

    /** Verdicts on entries that live under the given path. */
    public static CommandVerdictsDto onEntries(List<Verdict<EntryReference>> verdicts, String path, String type) {
        return toDto(
                verdicts,
                done -> new CommandVerdictDto(
                        done.key(), CommandOutcomeType.DONE, null, null, null, reference(done.subject(), path, type)));
    }

    /** Verdicts on resources. */
    public static <T> CommandVerdictsDto onResources(
            List<Verdict<T>> verdicts, Function<T, AllocatedResourceDto> resource) {
        return toDto(
                verdicts,
                done -> new CommandVerdictDto(
                        done.key(), CommandOutcomeType.DONE, null, null, resource.apply(done.subject()), null));
    }

    public static RefDto reference(EntryReference entry, String path, String type) {
        return RefDto.to(entry.id())
                .at(path + "/" + entry.id())
                .named(entry.name())
                .a(type);
    }

    private static <T> CommandVerdictsDto toDto(
            List<Verdict<T>> verdicts, Function<Done<T>, CommandVerdictDto> whenDone) {
        return new CommandVerdictsDto(verdicts.stream()
                .map(verdict -> switch (verdict) {
                    case Done<T> done -> whenDone.apply(done);
                    case Refused<T> refused -> refusal(refused);
                })
                .toList());
    }

    private static CommandVerdictDto refusal(Refused<?> refused) {
        return new CommandVerdictDto(
                refused.key(), CommandOutcomeType.REFUSED, codeOf(refused.refusal()), refused.message(), null, null);
    }

    private static String codeOf(Refusal refusal) {
        return NEXT_WORD
                .matcher(refusal.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
