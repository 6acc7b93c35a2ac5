package nl.kenniskompas.ingest.intake;

import java.util.List;
import nl.kenniskompas.identity.Organisation;

/// What stood in the form, and what was wrong with it: keys of messages, empty when nothing is.
///
/// @param addresses one a line
/// @param within id of the organisation whose people see it at first, empty when it is for everybody
/// @param organisations that may be chosen for that
record UploadPage(
        String addresses,
        String date,
        String within,
        List<Organisation> organisations,
        String fileError,
        String addressError,
        String addressDetail,
        String dateError) {
    boolean isRefused() {
        return !(fileError + addressError + dateError).isEmpty();
    }

    boolean isWithin(Organisation organisation) {
        return within.equals(Long.toString(organisation.id().value()));
    }
}
