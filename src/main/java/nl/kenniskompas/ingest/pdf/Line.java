package nl.kenniskompas.ingest.pdf;

import java.util.List;

/// Words beside each other on one baseline, without a wide gap.
///
/// @param first width of its first word
record Line(String text, float x0, float x1, float y, float size, boolean bold, float first) implements Box {
    static Line of(List<Word> words) {
        var text = new StringBuilder();
        float size = 0;
        int bold = 0;
        Word before = words.getFirst();
        for (Word word : words) {
            boolean raised = word.y() < before.y() - 0.5f && word.size() < before.size() * 0.85f;
            boolean glued = raised && word.x0() - before.x1() < 0.1f * before.size();
            if (!text.isEmpty() && !glued) text.append(' ');
            text.append(word.text());
            size = Math.max(size, word.size());
            if (word.bold()) bold += word.text().length();
            before = word;
        }
        Word main = main(words);
        boolean mostlyBold = bold * 10 >= text.length() * 8;
        return new Line(
                text.toString(),
                words.getFirst().x0(),
                words.getLast().x1(),
                main.y(),
                main.size(),
                mostlyBold,
                words.getFirst().x1() - words.getFirst().x0());
    }

    /// The longest word tells the line's size: raised marks do not.
    private static Word main(List<Word> words) {
        Word main = words.getFirst();
        for (Word word : words) if (word.text().length() > main.text().length()) main = word;
        return main;
    }

    @Override
    public float top() {
        return y - 0.75f * size;
    }

    @Override
    public float bottom() {
        return y + 0.22f * size;
    }
}
