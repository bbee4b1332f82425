package io.cascade.web.exposure;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** What the addresses of servers and the hosts of requests mean; for those of requests no name service is asked. */
final class Addresses {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern LITERAL = Pattern.compile("%1$s(\\.%1$s){3}|\\[[\\p{XDigit}:.]+]".formatted(OCTET));

    private Addresses() {}

    /** Whether a server bound to this address hears this machine only; one bound to none, or to a wildcard, hears all. */
    static boolean hearThisMachineOnly(String bound) {
        try {
            return !bound.isBlank() && InetAddress.getByName(bound).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether this host, as a request names it, is this machine. */
    static boolean nameThisMachine(String host) {
        return host.equals("localhost") || isLiteral(host) && hearThisMachineOnly(host);
    }

    /** Whether a host, as a request names it, is spelt as that address. */
    static boolean spell(String host, String address) {
        try {
            return isLiteral(host) && InetAddress.getByName(host).equals(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isLiteral(String host) {
        return LITERAL.matcher(host).matches();
    }
}
