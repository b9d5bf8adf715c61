package social.grandprix.keycloak.linking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A user name made of what another provider says, as the realm's user profile takes it: 3 to 20 letters, digits and underscores. */
final class NameSuggestion {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 20;
    private static final int NUMBERS = 99;

    private NameSuggestion() {}

    /** The first of the texts that makes a name which is free, if need be with a number; empty if none does. */
    static String from(Predicate<String> isFree, String... texts) {
        return Stream.of(texts)
            .map(NameSuggestion::named)
            .filter(name -> name.length() >= SHORTEST)
            .flatMap(NameSuggestion::numbered)
            .filter(isFree)
            .findFirst()
            .orElse("");
    }

    private static String named(String text) {
        if (text == null) return "";
        // Of an address what stands before the @; the rest is nobody's business.
        String plain = Normalizer.normalize(text.split("@", 2)[0], Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
        return cut(plain.replaceAll("[^a-z0-9]+", "_").replaceAll("^_+", ""), LONGEST);
    }

    private static Stream<String> numbered(String name) {
        return Stream.concat(
            Stream.of(name),
            IntStream.rangeClosed(2, NUMBERS).mapToObj(number -> cut(name, LONGEST - String.valueOf(number).length()) + number)
        );
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(name.length(), length)).replaceAll("_+$", "");
    }
}
