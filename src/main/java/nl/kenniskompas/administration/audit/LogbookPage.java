package nl.kenniskompas.administration.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param older address of the next page, null on the last
/// @param people who can be chosen
/// @param tables that can be chosen
record LogbookPage(
        List<Entry> entries,
        @Nullable String older,
        Asked asked,
        List<String> people,
        List<String> tables,
        SealState seals) {
    private static final List<String> KINDS = List.of(
            "change",
            "event",
            "refused",
            "sign_in",
            "sign_out",
            "session_end",
            "access",
            "account",
            "export",
            "retention",
            "verification",
            "start");

    List<String> kinds() {
        return KINDS;
    }
}
