package nl.kenniskompas.systemmap.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kenniskompas.systemmap.map.Lens;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.web.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Files of a map, also of one with names that no file was made for.
class MapFilesTest {
    private static final Text TEXT = new Text(messages(), Locale.of("nl"));

    static List<SystemMap> maps() {
        return List.of(Invented.map(12, 20), Invented.hostile());
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theSvgIsWellFormedAndCarriesItsOwnColours(SystemMap map) throws Exception {
        byte[] file = SvgPen.draw(drawing(map));
        var svg = parsed(file);

        assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("path").getLength())
                .isEqualTo(map.relations().size() + 3);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("class=", "style=", "var(");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theGraphNamesItsKeysAndItsEdgesLeadToItsNodes(SystemMap map) throws Exception {
        var graph = parsed(GraphMlFile.of(map, Map.of(1L, new Spot(3, 4, false))));

        var keys = attributes(graph, "key", "id");
        assertThat(keys)
                .contains(
                        "name",
                        "sign",
                        "opportunity",
                        "risk",
                        "ministries",
                        "evidence",
                        "themes",
                        "sources",
                        "documents");
        assertThat(attributes(graph, "data", "key")).isSubsetOf(keys);
        assertThat(attributes(graph, "node", "id")).hasSameSizeAs(map.factors());
        assertThat(attributes(graph, "edge", "source")).isSubsetOf(attributes(graph, "node", "id"));
        assertThat(attributes(graph, "edge", "target")).isSubsetOf(attributes(graph, "node", "id"));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void thePdfIsOneTaggedSheet(SystemMap map) throws Exception {
        byte[] file = PdfPen.draw(drawing(map));

        assertThat(broken(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Systeemkaart", "Een bron ziet een kans");
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void thePngIsDrawnAtDoubleSize(SystemMap map) throws Exception {
        var drawing = drawing(map);
        var image = ImageIO.read(new ByteArrayInputStream(PngPen.draw(drawing)));

        assertThat(image.getWidth()).isEqualTo((int) (2 * drawing.width()));
        assertThat(IntStream.range(0, image.getWidth())
                        .map(x -> image.getRGB(x, 60))
                        .distinct()
                        .count())
                .isGreaterThan(5);
    }

    @Test
    void noCellOfTheTableRunsAsAFormulaAndNoneBreaksItsRow() {
        String table = new String(RelationsFile.of(Invented.hostile(), TEXT), StandardCharsets.UTF_8);

        assertThat(table).startsWith("\uFEFFoorzaak,teken,gevolg");
        assertThat(table.split("\r\n")).hasSize(4);
        assertThat(table).contains("\r\n\"'=SUM(\"\"<script>\"\")").doesNotContain("\u0000", "\u202E");
    }

    @Test
    void aNameKeepsWhatAFileCanHold() {
        assertThat(Printable.line("a\tb\n\u0000c \uD83D\uDE00 \uFFFF\uD800é")).isEqualTo("a b c \uD83D\uDE00 é");
        assertThat(Lettering.lines("Meervoudigegebiedsontwikkelingsprogrammasamenwerkingsverbanden"))
                .hasSizeBetween(2, 3)
                .allMatch(line -> Lettering.width(line) <= 150);
    }

    private static Drawing drawing(SystemMap map) {
        return Drawing.of(Picture.of(new Asked(Lens.WHOLE, null, false), map, Map.of()), TEXT);
    }

    private static Document parsed(byte[] xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> attributes(Document document, String element, String attribute) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(attribute))
                .toList();
    }

    private static List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + " " + broken.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/systemmap-picture", "messages/systemmap");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
