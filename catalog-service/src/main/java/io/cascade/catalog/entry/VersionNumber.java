package io.cascade.catalog.entry;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Counts versions, which are free text in TMF. */
final class VersionNumber {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d+)");

    private VersionNumber() {}

    /** The last number counts on, so 1.9 leads to 1.10; text that ends in none gets one. */
    static String after(String version) {
        var numbered = NUMBERED.matcher(version);
        return numbered.matches()
                ? numbered.group(1) + new BigInteger(numbered.group(2)).add(BigInteger.ONE)
                : version + ".1";
    }
}
