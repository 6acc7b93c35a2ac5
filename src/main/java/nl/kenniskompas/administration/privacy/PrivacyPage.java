package nl.kenniskompas.administration.privacy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.administration.privacy.RetentionRuns.Tally;
import nl.kenniskompas.identity.Retention;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// @param rules what the daily job lets go of, by name
/// @param tallies how the rules were applied, by the name of the rule
record PrivacyPage(List<Retention> rules, Map<String, Tally> tallies) {
    /// What is kept for as long as its purpose lasts, without a period.
    private static final List<String> STANDING =
            List.of("person", "passkey", "changes", "documents", "session", "language");

    List<String> standing() {
        return STANDING;
    }

    @Nullable
    Tally tally(Retention rule) {
        return tallies.get(rule.what());
    }

    String period(Retention rule, Text text) {
        Period period = rule.period();
        return period.toTotalMonths() > 0
                ? text.count("administration.privacy.months", period.toTotalMonths())
                : text.count("administration.privacy.days", period.getDays());
    }
}
