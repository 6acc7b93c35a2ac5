package nl.kenniskompas.ingest.sheet;

/// The way back of the apostrophe that exports put before a cell which begins like a formula, so that no spreadsheet
/// runs it.
final class FormulaSign {
    private static final String STARTS = "=+-@＝＋－＠";

    private FormulaSign() {}

    static String read(String cell) {
        return cell.startsWith("'") && begins(cell) ? cell.substring(1) : cell;
    }

    /// Behind any number of apostrophes: a cell that had some of its own got one more.
    private static boolean begins(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') at++;
        return at < cell.length() && STARTS.indexOf(cell.charAt(at)) >= 0;
    }
}
