package io.cascade.messaging.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says which addresses the suite may call because a client named them. Whatever is near to the suite is refused, so that
 * nobody can use it to reach into its own network; {@code cascade.outbound.allow-loopback} and
 * {@code cascade.outbound.allow-private} open what a development machine or a closed network needs.
 */
@Component
public class OutboundAddresses {

    private static final int LONGEST_URL = 2_000;
    private static final Pattern LOOKS_NUMERIC = Pattern.compile("(.*\\.)?(\\d+|0[xX]\\p{XDigit}*)\\.?");
    private static final Pattern DOTTED_QUAD =
            Pattern.compile("(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})\\.(0|[1-9]\\d{0,2})");

    private final boolean allowsLoopback;
    private final boolean allowsPrivate;
    private final Names names;

    /** Where names become addresses. */
    interface Names {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    @Autowired
    OutboundAddresses(
            @Value("${cascade.outbound.allow-loopback:false}") boolean allowsLoopback,
            @Value("${cascade.outbound.allow-private:false}") boolean allowsPrivate) {
        this(allowsLoopback, allowsPrivate, new NameService()::addressesOf);
    }

    OutboundAddresses(boolean allowsLoopback, boolean allowsPrivate, Names names) {
        this.allowsLoopback = allowsLoopback;
        this.allowsPrivate = allowsPrivate;
        this.names = names;
    }

    /**
     * Why this URL must not be called, or empty when it may be. A host that cannot be resolved at the moment is not refused:
     * it is looked up again, and judged, whenever it is called.
     */
    public Optional<String> objectionTo(String url) {
        if (url.length() > LONGEST_URL) {
            return Optional.of("must not be longer than " + LONGEST_URL + " characters");
        }
        try {
            return objectionTo(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.of("must be a URL");
        }
    }

    /**
     * The addresses of a host, all of which may be called. Whoever calls it must connect to one of these, without asking
     * again: the next answer may be another.
     *
     * @throws ForbiddenAddress when one of them must not be called
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (hasZone(host)) {
            throw new ForbiddenAddress();
        }
        var addresses = names.addressesOf(host);
        if (!Arrays.stream(addresses).allMatch(this::isAllowed)) {
            throw new ForbiddenAddress();
        }
        return addresses;
    }

    private Optional<String> objectionTo(URI url) {
        var scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("must be an absolute URL of http or https");
        }
        if (url.getRawUserInfo() != null) {
            return Optional.of("must not carry user information");
        }
        if (url.getRawFragment() != null) {
            return Optional.of("must not have a fragment");
        }
        var host = url.getHost();
        if (host == null || host.isBlank() || url.getPort() > 65_535 || url.getPort() == 0) {
            return Optional.of("must name a host, and a port between 1 and 65535 if any");
        }
        if (LOOKS_NUMERIC.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches()) {
            return Optional.of("must spell an IPv4 address as four decimal numbers");
        }
        if (hasZone(host)) {
            return Optional.of("must not name the zone of an IPv6 address");
        }
        return objectionToHost(host);
    }

    /** A zone chooses one of this machine's own networks, and means nothing anywhere else. */
    private static boolean hasZone(String host) {
        return host.indexOf('%') >= 0;
    }

    private Optional<String> objectionToHost(String host) {
        try {
            resolve(host);
            return Optional.empty();
        } catch (ForbiddenAddress e) {
            return Optional.ofNullable(e.getMessage());
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private boolean isAllowed(InetAddress address) {
        return switch (AddressKind.of(address)) {
            case PUBLIC -> true;
            case LOOPBACK -> allowsLoopback;
            case PRIVATE -> allowsPrivate;
            case NEVER -> false;
        };
    }
}
