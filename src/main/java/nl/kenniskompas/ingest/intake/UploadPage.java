package nl.kenniskompas.ingest.intake;

/// What stood in the form, and what was wrong with it: keys of messages, empty when nothing is.
///
/// @param addresses one a line
record UploadPage(
        String addresses, String date, String fileError, String addressError, String addressDetail, String dateError) {
    static UploadPage empty() {
        return new UploadPage("", "", "", "", "", "");
    }

    boolean isRefused() {
        return !(fileError + addressError + dateError).isEmpty();
    }
}
