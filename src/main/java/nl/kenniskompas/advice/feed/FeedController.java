package nl.kenniskompas.advice.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Commitments in a calendar and in a feed reader.
@Controller
class FeedController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final Terms terms;
    private final News news;
    private final MessageSource messages;

    FeedController(Terms terms, News news, MessageSource messages) {
        this.terms = terms;
        this.news = news;
        this.messages = messages;
    }

    @GetMapping("/toezeggingen/agenda.ics")
    ResponseEntity<byte[]> calendar(
            @RequestParam(defaultValue = "") String ministerie, Locale locale, HttpServletRequest request) {
        var asked = Asked.of(ministerie, new Text(messages, locale), request);
        return ResponseEntity.ok().contentType(CALENDAR).body(terms.file(asked).bytes());
    }

    @GetMapping("/toezeggingen/feed.xml")
    ResponseEntity<byte[]> feed(
            @RequestParam(defaultValue = "") String ministerie, Locale locale, HttpServletRequest request) {
        var asked = Asked.of(ministerie, new Text(messages, locale), request);
        return ResponseEntity.ok().contentType(ATOM).body(news.file(asked).bytes());
    }
}
