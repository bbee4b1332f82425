package io.cascade.catalog.entry.web;

import io.cascade.catalog.entry.Description;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.kernel.refusal.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an entry must not say, whatever its type. */
final class EntryViolations {

    /** Ids and versions become parts of paths and of topic keys, which are split at slashes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private static final int LONGEST_STATUS = 100;

    private final List<Violation> violations = new ArrayList<>();

    private EntryViolations() {}

    static List<Violation> of(NewEntry wanted) {
        var found = new EntryViolations();
        found.plain("id", wanted.id());
        found.plain("version", wanted.version());
        found.lifecycleStatus(wanted.description().lifecycleStatus());
        found.validity(wanted.description());
        return found.violations;
    }

    private void plain(String path, @Nullable String given) {
        if (given != null && !PLAIN.matcher(given).matches()) {
            violations.add(
                    new Violation(path, "must be 1 to 100 letters, digits, dots, colons, hyphens or underscores"));
        }
    }

    /** A free word, but one. */
    private void lifecycleStatus(String given) {
        if (given.isBlank() || given.length() > LONGEST_STATUS) {
            violations.add(new Violation(
                    "lifecycleStatus", "must be a word or a few, of at most %d characters".formatted(LONGEST_STATUS)));
        }
    }

    private void validity(Description description) {
        var from = description.validFrom();
        var until = description.validUntil();
        if (from != null && until != null && until.isBefore(from)) {
            violations.add(new Violation("validFor", "must not end before it begins"));
        }
    }
}
