package social.grandprix.keycloak.sms;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.theme.Theme;
import social.grandprix.keycloak.codes.IssuedCode;
import social.grandprix.keycloak.codes.OneTimeSecrets;
import social.grandprix.keycloak.codes.Slots;

/** One code to one phone, within what people, numbers and the realm's budget allow. */
final class SmsSender {
    static final int LIFESPAN_SECONDS = 300;
    private static final Logger LOG = Logger.getLogger(SmsSender.class);
    private static final int HOUR = 3600;

    private SmsSender() {
    }

    /** Null when the message is on its way, otherwise the key of what to say instead. */
    static String send(KeycloakSession session, SmsGateway gateway, RealmModel realm, UserModel user, String number, IssuedCode code) {
        SmsPolicy policy = SmsPolicy.of(realm);
        // Asked again at every message: a country may have been taken off the list since the number was confirmed.
        if (PhoneNumbers.accepted(number, policy.countries()).isEmpty()) return "gpsSmsNumberRefused";
        if (!Slots.take(session, "sms-gap:" + user.getId(), 1, 30)) return "gpsSmsTooSoon";
        if (!withinLimits(session, realm, user, number)) return "gpsSmsTooMany";
        if (!SpendLedger.spend(session, realm.getId(), policy.perDay())) {
            LOG.errorf("The realm %s has used up its %d text messages of today", realm.getName(), policy.perDay());
            return "gpsSmsUnavailable";
        }
        try {
            gateway.send(number, textOf(session, user, code.issue(LIFESPAN_SECONDS)), UUID.randomUUID().toString());
            return null;
        } catch (SmsGateway.NotSent failure) {
            code.forget();
            LOG.errorf("A text message was not sent: %s", failure.getMessage());
            return "gpsSmsUnavailable";
        }
    }

    private static boolean withinLimits(KeycloakSession session, RealmModel realm, UserModel user, String number) {
        return Slots.take(session, "sms-to:" + OneTimeSecrets.hash(realm.getId(), number), 5, HOUR)
            && Slots.take(session, "sms-for:" + user.getId(), 5, HOUR)
            && Slots.take(session, "sms-day:" + user.getId(), 15, 24L * HOUR);
    }

    private static String textOf(KeycloakSession session, UserModel user, String code) {
        Locale locale = session.getContext().resolveLocale(user);
        try {
            String text = session.theme().getTheme(Theme.Type.LOGIN).getMessages(locale).getProperty("gpsSmsText");
            return new MessageFormat(Optional.ofNullable(text).orElse("{0}"), locale).format(new Object[] {code});
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
