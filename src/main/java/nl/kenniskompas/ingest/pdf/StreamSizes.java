package nl.kenniskompas.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// Measures the streams that a page would unpack, before they are unpacked as a whole.
final class StreamSizes {
    /// No single filter unpacks to more than this many times its input.
    private static final long LARGEST_RATIO = 1_100;

    private final long most;
    private final Set<COSStream> known = Collections.newSetFromMap(new IdentityHashMap<>());

    StreamSizes(Limits limits) {
        most = Math.min(limits.unpacked(), 64L << 20);
    }

    void check(PDPage page) throws IOException {
        var streams = new ArrayList<COSStream>();
        for (Iterator<PDStream> parts = page.getContentStreams(); parts.hasNext(); )
            streams.add(parts.next().getCOSObject());
        for (COSStream stream : streams) check(stream);
    }

    void check(COSStream stream) throws IOException {
        if (!known.add(stream)) return;
        int layers = layers(stream.getFilters());
        if (layers == 0 || layers == 1 && stream.getLength() * LARGEST_RATIO < most) return;
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream unpacked = unpacked(stream, layers)) {
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                size += read;
                if (size > most)
                    throw new Refused(Problem.BOMB, "one page unpacks to more than " + (most >> 20) + " MB");
            }
        } catch (ZipException damaged) {
            // the parser copes with damage as well as it can; here only size counts
        }
    }

    /// The number of deflated layers around the content; other filters do not swell it much.
    private static int layers(@Nullable COSBase filters) {
        if (filters instanceof COSArray several) {
            int layers = 0;
            while (layers < several.size() && isFlate(several.getObject(layers))) layers++;
            return layers;
        }
        return isFlate(filters) ? 1 : 0;
    }

    private static boolean isFlate(@Nullable COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    private static InputStream unpacked(COSStream stream, int layers) throws IOException {
        InputStream unpacked = stream.createRawInputStream();
        for (int i = 0; i < layers; i++) unpacked = new InflaterInputStream(unpacked);
        return unpacked;
    }
}
