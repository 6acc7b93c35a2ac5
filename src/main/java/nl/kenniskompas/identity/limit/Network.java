package nl.kenniskompas.identity.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Who is counted together. A customer gets 2^64 addresses of IPv6, and may not begin anew with each.
final class Network {
    private static final int CUSTOMER = 8;

    private Network() {}

    /// @param address a written internet address, never a name: nothing is looked up
    static String of(String address) {
        try {
            var known = InetAddress.ofLiteral(address);
            return known instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), CUSTOMER)) + "/64"
                    : known.getHostAddress();
        } catch (IllegalArgumentException odd) {
            return "odd";
        }
    }
}
