package social.grandprix.keycloak.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSuggestionTest {
    private static final Set<String> TAKEN = Set.of("lena", "marco", "marco2", "averyveryverylongnam");

    @ParameterizedTest
    @CsvSource(
        nullValues = "-",
        value = {
            "orla,-,-,orla",
            "Orla.O'Brien@team.example,-,-,orla_o_brien",
            "Jürgen.Müßig@x.example,-,-,jurgen_mu_ig",
            "lena@fans.example,-,-,lena2",
            "marco,-,-,marco3",
            "averyveryverylongname@x.example,-,-,averyveryverylongna2",
            "a.very_long-name.of+somebody@x.example,-,-,a_very_long_name_of",
            "__x__,li@x.example,Sofía,sofia",
            "-,nina@x.example,Nina,nina",
            "車@x.example,-,-,''",
            "1,2@x.example,-,''",
            "' ',-,-,''",
        }
    )
    void isWithinTheRulesAndFree(String username, String email, String firstName, String suggested) {
        assertEquals(suggested, NameSuggestion.from(name -> !TAKEN.contains(name), username, email, firstName));
    }

    @Test
    void isEmptyRatherThanTaken() {
        assertEquals("", NameSuggestion.from(name -> false, "lena", "lena@fans.example", "Lena"));
    }
}
