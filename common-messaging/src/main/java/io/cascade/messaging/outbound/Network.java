package io.cascade.messaging.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses (CIDR, RFC 4632). */
@SuppressWarnings("ArrayRecordComponent")
record Network(byte[] start, int bits) {

    /** @param start as a literal, so that nothing is looked up */
    static Network of(String start, int bits) {
        try {
            return new Network(InetAddress.getByName(start).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(start + " is no literal", e);
        }
    }

    boolean contains(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
