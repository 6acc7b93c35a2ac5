package nl.kenniskompas.library.reader;

import java.util.List;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.NewDocument.Shape;
import nl.kenniskompas.library.NewDocument.Sheet;

/// A document's text with its pages and shape, in code points.
public record DocumentText(String content, List<Sheet> pages, List<Repair> repairs, List<Shape> blocks) {
    /// Which page, counted from 0, holds the code point.
    public int pageIndex(int point) {
        return (int) pages.stream().filter(page -> page.end() <= point).count();
    }
}
