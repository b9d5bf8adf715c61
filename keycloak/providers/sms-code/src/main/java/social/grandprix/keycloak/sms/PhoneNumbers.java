package social.grandprix.keycloak.sms;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.Set;

/** Numbers in their one written form, and only such as a text message can reach at an ordinary price. */
final class PhoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> MOBILE = Set.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE);

    private PhoneNumbers() {
    }

    /** In international form, if it is a mobile number of a country on the list. Premium and satellite ranges belong to no country or type of the list. */
    static Optional<String> accepted(String typed, Set<String> countries) {
        if (typed == null || typed.length() > 40 || !typed.trim().startsWith("+")) return Optional.empty();
        try {
            PhoneNumber number = NUMBERS.parse(typed, null);
            boolean plain = NUMBERS.isValidNumber(number) && !number.hasExtension() && MOBILE.contains(NUMBERS.getNumberType(number));
            if (!plain || !countries.contains(NUMBERS.getRegionCodeForNumber(number))) return Optional.empty();
            return Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Enough to recognise one's own number, not enough to learn somebody else's. */
    static String masked(String number) {
        return number.substring(0, 3) + " ••• " + number.substring(number.length() - 2);
    }
}
