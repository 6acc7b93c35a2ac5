package nl.kenniskompas.ingest.text;

/// Why a file cannot be read. Each is explained in the message bundle (`ingest.problem.<NAME>`): what happened, what is
/// safe, what to do; `advice` is the same in English for the command line.
public enum Problem {
    EMPTY("the file is empty; check that it was saved or downloaded completely"),
    TOO_LARGE("the file or its text is larger than the limit; split it or remove pictures from it"),
    UNKNOWN_TYPE("this kind of file cannot be read; save it as PDF, DOCX, XLSX, CSV, HTML, Markdown or plain text"),
    WRONG_TYPE(
            "the file is not what its name says; save it again as PDF, DOCX, XLSX, CSV, HTML, Markdown or plain text"),
    BROKEN("the file is damaged; open it in the program that made it and save it again"),
    ENCRYPTED("the file is protected by a password; save a copy without protection"),
    TOO_MANY_PAGES("the document has more pages than the limit; split it"),
    BOMB("the file unpacks to far more than a document holds; it is not read, for safety"),
    NO_TEXT("no text was found, the pages are probably pictures; run text recognition (OCR) first"),
    OUT_OF_MEMORY("reading the file takes more memory than the limit; split it or save it again"),
    TIMED_OUT("reading the file takes longer than the limit; split it or save it again");

    private final String advice;

    Problem(String advice) {
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
