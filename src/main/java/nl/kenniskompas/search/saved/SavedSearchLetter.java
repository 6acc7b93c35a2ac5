package nl.kenniskompas.search.saved;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.saved.SavedSearchMails.Receiver;
import nl.kenniskompas.web.Text;

/// The words of the mail about what is new.
///
/// @param site address of the platform
record SavedSearchLetter(Map<SavedSearch, List<Finds.Find>> news, Text text, String site, Receiver receiver) {
    private static final int MOST_TITLES = 5;
    private static final int LONGEST_TITLE = 160;

    String subject() {
        long all = news.values().stream().mapToLong(List::size).sum();
        return text.count("search.saved.mail.subject", all);
    }

    String body() {
        var body = new StringBuilder(text.of("search.saved.mail.begin")).append("\n");
        news.forEach((search, finds) -> about(search, finds, body));
        return body.append("\n")
                .append(text.of("search.saved.mail.end", site + SavedSearch.LIST, stop()))
                .append("\n")
                .toString();
    }

    private void about(SavedSearch search, List<Finds.Find> finds, StringBuilder body) {
        body.append("\n")
                .append(search.name())
                .append(": ")
                .append(text.count("search.saved.new", finds.size()))
                .append("\n");
        finds.stream().limit(MOST_TITLES).forEach(find -> body.append("- ")
                .append(text.of("search.kind." + find.hit().kind()))
                .append(": ")
                .append(shortened(find.hit().name()))
                .append("\n"));
        body.append(site).append(search.address()).append("\n");
    }

    Map<String, String> headers() {
        return Map.of("List-Unsubscribe", "<" + stop() + ">", "Auto-Submitted", "auto-generated");
    }

    private String stop() {
        return site + SavedSearchPost.STOP + receiver.stop();
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }
}
