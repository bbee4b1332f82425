package io.cascade.catalog.entry.web;

import io.cascade.catalog.entry.Description;
import io.cascade.catalog.entry.NewEntry;
import io.cascade.catalog.web.StorableText;
import io.cascade.platform.web.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an entry must not say, whatever its type. */
final class EntryViolations {

    /** Ids and versions become parts of paths and of topic keys, which are split at slashes. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

    private final List<Violation> violations = new ArrayList<>();

    private EntryViolations() {}

    static List<Violation> of(NewEntry wanted) {
        var found = new EntryViolations();
        found.plain("id", wanted.id());
        found.plain("version", wanted.version());
        found.violations.addAll(StorableText.violations(textOf(wanted.description())));
        found.validity(wanted.description());
        return found.violations;
    }

    private void plain(String path, @Nullable String given) {
        if (given != null && !PLAIN.matcher(given).matches()) {
            violations.add(
                    new Violation(path, "must be 1 to 100 letters, digits, dots, colons, hyphens or underscores"));
        }
    }

    private void validity(Description description) {
        var from = description.validFrom();
        var until = description.validUntil();
        if (from != null && until != null && until.isBefore(from)) {
            violations.add(new Violation("validFor", "must not end before it begins"));
        }
    }

    private static Map<String, @Nullable Object> textOf(Description description) {
        var text = new HashMap<String, @Nullable Object>(description.content().values());
        text.put("name", description.name());
        text.put("description", description.description());
        text.put("lifecycleStatus", description.lifecycleStatus());
        text.put("@type", description.schema());
        return text;
    }
}
