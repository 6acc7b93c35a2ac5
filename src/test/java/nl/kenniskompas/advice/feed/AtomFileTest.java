package nl.kenniskompas.advice.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kenniskompas.advice.feed.AtomFile.Item;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFileTest {
    private static final Instant MOMENT = Instant.parse("2027-01-02T03:04:05.123456Z");

    @Test
    void aFeedHasWhatReadersNeed() throws Exception {
        var feed = read(new AtomFile(
                "tag:kompas.example,2026:toezeggingen",
                "Toezeggingen",
                "nl",
                "https://kompas.example/toezeggingen/feed.xml?a=1&b=2",
                "https://kompas.example/toezeggingen",
                MOMENT,
                List.of(new Item(
                        "tag:x,2026:1", MOMENT, MOMENT, "Nieuw", "Inhoud", "https://kompas.example/1", "Noor"))));

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo("nl");
        assertThat(words(feed, "updated")).isEqualTo("2027-01-02T03:04:05.123Z");
        assertThat(words(feed, "id")).isEqualTo("tag:kompas.example,2026:toezeggingen");
        assertThat(words(feed, "name")).isEqualTo("Kenniskompas");
        var self = (Element) feed.getElementsByTagName("link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("href")).endsWith("?a=1&b=2");
        var entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(entry.getElementsByTagName("published").getLength()).isOne();
        assertThat(entry.getElementsByTagName("author").getLength()).isOne();
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String hostile = "</title><script>alert(1)</script>&amp; ]]> \u0000\u0008\uD800\uFFFE";
        var feed = read(new AtomFile(
                "tag:x,2026:t",
                hostile,
                "nl",
                "https://x/f",
                "https://x/",
                MOMENT,
                List.of(new Item("tag:x,2026:1", MOMENT, MOMENT, hostile, hostile, "https://x/\"1", ""))));

        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
        assertThat(words(feed, "title")).isEqualTo("</title><script>alert(1)</script>&amp; ]]>");
    }

    private static Document read(AtomFile file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.bytes()));
    }

    private static String words(Document feed, String element) {
        return feed.getElementsByTagName(element).item(0).getTextContent();
    }
}
