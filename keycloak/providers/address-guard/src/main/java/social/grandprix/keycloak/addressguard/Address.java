package social.grandprix.keycloak.addressguard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address written out. Names are not looked up, and the many other spellings that libraries forgive are none here. */
record Address(byte[] bytes) {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:]*(" + IPV4.pattern() + ")?");
    private static final int LONGEST = 45;

    static Optional<Address> parse(String text) {
        if (text == null || text.length() > LONGEST) return Optional.empty();
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) return Optional.empty();
        try {
            // Both forms are literals, so nothing is resolved; an IPv4 address written as IPv6 becomes IPv4.
            return Optional.of(new Address(InetAddress.getByName(text).getAddress()));
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    int bits() {
        return bytes.length * 8;
    }

    boolean sharesPrefix(Address other, int length) {
        if (bytes.length != other.bytes.length) return false;
        for (int bit = 0; bit < length; bit++) if (bit(bit) != other.bit(bit)) return false;
        return true;
    }

    private int bit(int at) {
        return (bytes[at / 8] >> (7 - (at % 8))) & 1;
    }
}
