package io.cascade.kernel.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is found wrong with a request. Nobody reads thousands of them: it takes no more than are told, and one to know of more. */
public final class Violations {

    /** The most that a refusal tells. */
    public static final int MOST = 50;

    private static final int MOST_IN_REASON = 5;

    private final List<Violation> found = new ArrayList<>();

    public void add(String path, String message) {
        if (!areEnough()) {
            found.add(new Violation(path, message));
        }
    }

    /** Whether there is no use in looking for more. */
    public boolean areEnough() {
        return found.size() > MOST;
    }

    /** At most one more than are told. */
    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** @throws RequestRefused naming them, if there are any */
    public void refuse() {
        if (!found.isEmpty()) {
            throw RequestRefused.breaksContract(found);
        }
    }

    /** The first of them, and that there are more. */
    static List<Violation> told(List<Violation> all) {
        if (all.size() <= MOST) {
            return List.copyOf(all);
        }
        var told = new ArrayList<>(all.subList(0, MOST));
        told.add(new Violation("", "has more violations than these %d".formatted(MOST)));
        return List.copyOf(told);
    }

    /** The first few in words. */
    static String reasonOf(List<Violation> all) {
        var words = all.stream().limit(MOST_IN_REASON).map(Violation::toString).collect(Collectors.joining("; "));
        return all.size() <= MOST_IN_REASON ? words : words + "; and " + othersThan(all);
    }

    private static String othersThan(List<Violation> all) {
        return all.size() <= MOST
                ? "%d more, see violation".formatted(all.size() - MOST_IN_REASON)
                : "more than %d others, see violation".formatted(MOST - MOST_IN_REASON);
    }
}
