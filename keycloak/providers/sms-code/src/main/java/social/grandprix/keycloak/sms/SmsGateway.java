package social.grandprix.keycloak.sms;

/** Whoever carries a message to a phone. */
interface SmsGateway {
    /**
     * @param reference the same for every attempt at the same message, so that a repeated attempt is not a second message
     * @throws NotSent when it is not known to be on its way
     */
    void send(String number, String text, String reference) throws NotSent;

    final class NotSent extends Exception {
        NotSent(String why) {
            super(why);
        }

        NotSent(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
