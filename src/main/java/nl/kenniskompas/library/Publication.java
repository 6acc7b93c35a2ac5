package nl.kenniskompas.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/// An official publication, whether or not we hold it.
///
/// @param identifier as it is published under: `kst-29544-1115`, `stb-2023-100`, `ECLI:NL:HR:2019:1278`; a whole
///     dossier of parliamentary papers is `dossier-29544`
public record Publication(String identifier) {
    private static final String PUBLISHED = "https://zoek.officielebekendmakingen.nl/";

    /// What a reader of documents calls it: a paper by dossier and number, a file by its dossier, others in full.
    public static Publication cited(String kind, String id) {
        return switch (kind) {
            case "paper" -> new Publication(Spelling.canonical("kst-" + id));
            case "file" -> new Publication(Spelling.canonical("dossier-" + id));
            default -> new Publication(Spelling.canonical(id));
        };
    }

    /// The one that these words name, in any spelling that is in use: "Kamerstuk 29 544, nr. 1115", "29544-1115".
    public static Optional<Publication> spelled(String words) {
        return Spelling.of(words).map(Publication::new);
    }

    /// The one whose identifier stands in the name of a file or in an address.
    public static Optional<Publication> named(String fileOrAddress) {
        return Spelling.inName(fileOrAddress).map(Publication::new);
    }

    /// How it is called: the key `library.publication.<form>` has places for [#parts].
    public String form() {
        return switch (series()) {
            case "kst" -> isDigits(number()) ? "paper" : "letter";
            case "dossier" -> "file";
            case "ah" -> parted(4) ? "appendix" : "other";
            case "h" -> parted(5) ? "item" : "other";
            case "stb", "stcrt", "trb" -> parted(3) ? "gazette" : "other";
            default -> "other";
        };
    }

    public List<String> parts() {
        String[] cut = identifier.split("-");
        return switch (form()) {
            case "paper", "letter" -> List.of(dossierInWords(), number());
            case "file" -> List.of(dossierInWords());
            case "appendix" -> List.of(chamber(cut[1]), year(cut[2]), cut[3]);
            case "item" -> List.of(chamber(cut[1]), year(cut[2]), cut[3], cut[4]);
            case "gazette" -> List.of(capital(cut[0]), cut[1], cut[2]);
            default -> List.of(identifier);
        };
    }

    /// Where the state publishes it.
    public String address() {
        return switch (series()) {
            case "dossier" -> PUBLISHED + "dossier/" + segment(dossier());
            case "ecli" -> "https://deeplink.rechtspraak.nl/uitspraak?id=" + segment(identifier);
            case "law" -> "https://wetten.overheid.nl/" + segment(identifier);
            default -> PUBLISHED + segment(identifier) + ".html";
        };
    }

    /// Our own page about who leans on it.
    public String page() {
        return "/verwijzingen/" + segment(identifier);
    }

    /// The dossier that it belongs to, such as `29544` or `36200-X`; empty when it belongs to none.
    public String dossier() {
        String[] cut = identifier.split("-");
        return switch (series()) {
            case "dossier" -> identifier.substring("dossier-".length());
            case "kst" -> String.join("-", Arrays.copyOfRange(cut, 1, Math.max(2, cut.length - 1)));
            default -> "";
        };
    }

    /// Whether the register of official publications knows it by this identifier.
    public boolean isRegistered() {
        return Spelling.inName(identifier).filter(identifier::equals).isPresent();
    }

    private String series() {
        if (identifier.startsWith("ECLI:")) return "ecli";
        if (identifier.startsWith("jci") || identifier.startsWith("BWB")) return "law";
        return identifier.split("-", 2)[0];
    }

    private String number() {
        return identifier.substring(identifier.lastIndexOf('-') + 1);
    }

    private String dossierInWords() {
        String dossier = dossier();
        if (dossier.length() < 5 || !isDigits(dossier.substring(0, 5))) return dossier;
        String rest = dossier.substring(5);
        String spaced = dossier.substring(0, 2) + "\u00A0" + dossier.substring(2, 5);
        if (rest.startsWith("-R")) return spaced + "\u00A0(" + rest.substring(1) + ")";
        return rest.isEmpty() || isDigits(rest.substring(1)) ? spaced + rest : spaced + "\u00A0" + rest.substring(1);
    }

    private boolean parted(int parts) {
        return identifier.split("-").length == parts;
    }

    private static String chamber(String code) {
        return code.equals("ek") ? "I" : "II";
    }

    private static String year(String code) {
        return code.length() == 8 && isDigits(code) ? code.substring(0, 4) + "/" + code.substring(6) : code;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> '0' <= sign && sign <= '9');
    }

    private static String segment(String identifier) {
        return UriUtils.encodePathSegment(identifier, StandardCharsets.UTF_8);
    }
}
