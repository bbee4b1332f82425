package io.cascade.web.exposure;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The names by which a service may be called: those of this machine, the address that a connection came in by, and
 * {@code cascade.allowed-hosts}. Any other name may be a stranger's, made to lead here for the pages of a browser.
 */
@Component
class AllowedHosts {

    private final Set<String> named;

    AllowedHosts(@Value("${cascade.allowed-hosts:}") Set<String> named) {
        this.named = named.stream().map(AllowedHosts::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param host as the request names it, without a port
     * @param cameInBy the address of this end of the connection
     */
    boolean allow(String host, String cameInBy) {
        var plain = plain(host);
        return Addresses.nameThisMachine(plain) || named.contains(plain) || Addresses.spell(plain, cameInBy);
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }
}
