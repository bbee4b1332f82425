package io.cascade.platform.web.listing;

import io.cascade.platform.web.RequestRefused;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.dao.DataAccessException;

/** Matching by a regular expression, which PostgreSQL does without the explosions of backtracking engines. */
final class Regex {

    private static final int LONGEST = 200;

    /** What Java knows and PostgreSQL does not, or reads otherwise. */
    private static final Pattern FOREIGN = Pattern.compile("\\(\\?|\\\\[pPQEGzkKRXhHvV]|[*+?}]\\+|&&");

    private static final String INVALID = "2201B";

    private Regex() {}

    /** @throws RequestRefused when it is no regular expression that both sides read alike */
    static Sql matching(String text, Condition condition) {
        var expression = condition.value();
        if (expression.length() > LONGEST || FOREIGN.matcher(expression).find() || !compiles(expression)) {
            throw RequestRefused.breaksContract(
                    condition.path(), "must be a plain regular expression of at most %d characters".formatted(LONGEST));
        }
        return Sql.of(text + " ~ ?", expression);
    }

    /** Whether PostgreSQL did not take an expression that Java takes. */
    static boolean isWhyRefused(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause && INVALID.equals(cause.getSQLState());
    }

    private static boolean compiles(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
