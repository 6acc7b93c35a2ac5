package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A document as running text with its headings and footnotes.
///
/// @param sentences in reading order, those of footnotes last
/// @param notes in the order of their numbers
/// @param passages everything in it, a paragraph, heading, cell or note each
public record RunningText(
        List<Sentence> sentences, List<Headline> headings, List<Footnote> notes, List<Woven> passages) {
    /// Of a text that is not looked into.
    public static RunningText none() {
        return new RunningText(List.of(), List.of(), List.of(), List.of());
    }

    public static RunningText of(Manuscript text) {
        return new Maker(text).made();
    }

    private static final class Maker {
        private final Manuscript text;
        private final Lifting.Lifted lifted;
        private final Ends ends;
        private final List<Sentence> sentences = new ArrayList<>();
        private final List<Headline> headings = new ArrayList<>();
        private final List<Footnote> notes = new ArrayList<>();
        private final List<Woven> passages = new ArrayList<>();
        private int paragraph;
        private boolean listed;
        private boolean numbered;

        Maker(Manuscript text) {
            this.text = text;
            this.lifted = Lifting.of(text);
            this.ends = new Ends(text.content(), lifted.marks());
        }

        RunningText made() {
            @Nullable Passage above = null;
            for (Bridges.Joint joint : Bridges.of(text, lifted, ends)) {
                if (joint.heading()) heading(joint.passage());
                else body(above, joint.passage());
                above = joint.heading() ? null : joint.passage();
            }
            lifted.notes().forEach(this::note);
            return new RunningText(sentences, headings, notes, passages);
        }

        private Woven woven(List<Span> spans, List<Span> marks) {
            var woven = Weaving.of(text, spans, marks);
            passages.add(woven);
            return woven;
        }

        private void heading(Passage passage) {
            var head = passage.head();
            var span = head.whole().with(new Span(passage.start(), passage.end()));
            var title = woven(List.of(span), lifted.marks()).words().strip();
            if (title.isEmpty()) return;
            headings.add(new Headline(level(head, title), title, span));
        }

        private int level(Strip head, String title) {
            if (head.sort() == Strip.Sort.HEADING) return Math.max(1, head.level());
            int dots = 0, at = 0;
            while (at < title.length() && (Character.isDigit(title.charAt(at)) || title.charAt(at) == '.')) {
                if (title.charAt(at) == '.' && at + 1 < title.length() && Character.isDigit(title.charAt(at + 1)))
                    dots++;
                at++;
            }
            if (at == 0) return numbered ? 2 : 1;
            numbered = true;
            return 1 + dots;
        }

        private void body(@Nullable Passage above, Passage passage) {
            boolean item = passage.sort() == Strip.Sort.ITEM;
            listed = item && above != null && (listed || leads(above));
            if (!listed) paragraph++;
            var woven = woven(passage.spans(text.content()), lifted.marks());
            sentences(woven, headings.isEmpty() ? null : headings.getLast().title(), 0);
        }

        /// "Het kabinet zal:" goes on in the items of the list below.
        private boolean leads(Passage above) {
            return above.sort() != Strip.Sort.CELL && ".?!".indexOf(ends.last(above)) < 0;
        }

        private void sentences(Woven woven, @Nullable String section, int note) {
            for (Span sentence : SentenceEnds.in(woven.words())) {
                var spans = woven.spans(sentence.start(), sentence.end());
                var words = woven.words().substring(sentence.start(), sentence.end());
                if (!spans.isEmpty()) sentences.add(new Sentence(words, spans, section, paragraph, note));
            }
        }

        private void note(Note note) {
            var spans = note.spans(text.content());
            var woven = woven(spans, List.of());
            var words = woven.words().strip();
            if (words.isEmpty()) return;
            int number = notes.size() + 1;
            notes.add(new Footnote(number, words, spans));
            paragraph++;
            sentences(woven, section(spans.getFirst().start()), number);
        }

        private @Nullable String section(int at) {
            int low = 0, high = headings.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (headings.get(middle).span().start() > at) high = middle;
                else low = middle + 1;
            }
            return low == 0 ? null : headings.get(low - 1).title();
        }
    }
}
