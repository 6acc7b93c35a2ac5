package nl.kenniskompas.ingest.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/// Tells the open internet from everything near us: who may name an address to fetch may not reach inside with it.
final class PublicAddress {
    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        int third = b[2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /// Only global unicast; where an IPv4 address is packed inside, that one decides.
    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        int second = (b[2] & 0xFF) << 8 | b[3] & 0xFF;
        if (first == 0x0064 && second == 0xFF9B) return zero(b, 4, 12) && isPublic4(Arrays.copyOfRange(b, 12, 16));
        if (first == 0x2002) return isPublic4(Arrays.copyOfRange(b, 2, 6));
        if (first == 0x2001 && (second < 0x0200 || second == 0x0DB8)) return false;
        if (first == 0x3FFF) return false;
        return first >= 0x2000 && first <= 0x3FFF;
    }

    private static boolean zero(byte[] b, int from, int until) {
        for (int i = from; i < until; i++) if (b[i] != 0) return false;
        return true;
    }

    /// Looks a name up, once.
    static InetAddress[] of(String host) throws UnknownHostException {
        return InetAddress.getAllByName(host);
    }
}
