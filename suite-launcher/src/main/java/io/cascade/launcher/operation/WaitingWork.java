package io.cascade.launcher.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Work of a service that is tried again and again.
 *
 * @param what it is, in the service's words
 * @param since when it first failed
 * @param tries how often it has failed
 * @param code what it does not get on for
 * @param reason what the last failure said
 */
record WaitingWork(String what, String since, int tries, String code, String reason) {

    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final String ERRANDS = "errands of kind ";
    private static final int NAMED = 3;

    /** What a service says about some work, if it says that it waits. */
    static Optional<WaitingWork> in(String what, JsonNode told) {
        return told.path("since").isString() && told.path("tries").isInt()
                ? Optional.of(new WaitingWork(
                        what,
                        told.get("since").asString(),
                        told.get("tries").asInt(),
                        told.path("code").asString(""),
                        told.path("reason").asString("nobody says why")))
                : Optional.empty();
    }

    /** The same for works that wait for the same, whatever times and sizes stand in their reasons. */
    String cause() {
        return code + FIGURES.matcher(reason).replaceAll("#");
    }

    /** One sentence about works that wait for the same, with what to do. */
    static String sentence(List<WaitingWork> works) {
        var earliest = works.stream().map(WaitingWork::since).min(Comparator.naturalOrder());
        int most = works.stream().mapToInt(WaitingWork::tries).max().orElse(0);
        var reason = works.getFirst().reason();
        return "%s %s since %s, tried %s%d times: %s. %s"
                .formatted(
                        namesOf(works),
                        works.size() == 1 ? "waits" : "wait",
                        earliest.orElse("?"),
                        works.size() == 1 ? "" : "up to ",
                        most,
                        reason,
                        Remedy.of(works.getFirst().code()));
    }

    private static String namesOf(List<WaitingWork> works) {
        var names = new StringBuilder(works.getFirst().what());
        int named = works.size() <= NAMED + 1 ? works.size() : NAMED;
        for (int i = 1; i < named; i++) {
            names.append(i == works.size() - 1 ? " and " : ", ").append(nameAfter(works.get(i - 1), works.get(i)));
        }
        return named == works.size()
                ? names.toString()
                : names.append(" and ")
                        .append(works.size() - named)
                        .append(" more")
                        .toString();
    }

    private static String nameAfter(WaitingWork former, WaitingWork one) {
        return former.what().startsWith(ERRANDS) && one.what().startsWith(ERRANDS)
                ? one.what().substring(ERRANDS.length())
                : one.what();
    }
}
