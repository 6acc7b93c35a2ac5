package nl.kenniskompas.ingest.recognise.platform;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import org.jspecify.annotations.Nullable;

/// One row of a table file. What cannot be read is a doubt at its place.
record SheetRow(SheetHead head, SheetTable.Line line, Doubts doubts) {
    private static final String ARROW = "→";
    private static final Set<String> NO = Set.of("false", "onwaar", "niet");
    private static final Set<String> UNSURE =
            Set.of("?", "misschien", "onbekend", "onduidelijk", "maybe", "unknown", "unclear");

    String cell(SheetColumn column) {
        return head.cell(line.cells(), column);
    }

    boolean isBlank() {
        return line.cells().stream().allMatch(String::isEmpty);
    }

    /// A head that stands once more above a next part.
    boolean isHead() {
        return head.places().entrySet().stream()
                .allMatch(it -> SheetColumn.named(head.cell(line.cells(), it.getKey())) == it.getKey());
    }

    /// Cause and effect with their signs. Names beside a sign stay as they are: the sign says it all.
    OneSentence read() {
        String cause = cell(SheetColumn.CAUSE), effect = cell(SheetColumn.EFFECT);
        var sign = sign();
        if (!cause.isEmpty() && !effect.isEmpty())
            return sign == null ? named(cause, effect) : signed(cause, effect, sign);
        var sentence = SheetTable.sentence(head, line);
        var read = OneSentence.of(sentence).orElse(null);
        if (read == null) return unread(cause, effect);
        if (read.guessed()) doubts.add("relation-guessed", line.span(), sentence);
        return sign == null ? read : signed(read.causeFactor(), read.effectFactor(), sign);
    }

    private OneSentence named(String cause, String effect) {
        var verb = cell(SheetColumn.VERB);
        var parting = new Parting(cause, verb.isEmpty() ? ARROW : verb, effect, Sentences.force(verb));
        var from = Change.of(cause);
        var to = Change.effect(parting);
        return new OneSentence(
                cause, from.factor(), from.sign(), parting.verb(), effect, to.factor(), to.sign(), false);
    }

    private OneSentence signed(String cause, String effect, String sign) {
        var verb = cell(SheetColumn.VERB);
        return new OneSentence(cause, cause, "+", verb.isEmpty() ? ARROW : verb, effect, effect, sign, false);
    }

    private OneSentence unread(String cause, String effect) {
        var all = String.join(
                " | ", line.cells().stream().filter(it -> !it.isEmpty()).toList());
        doubts.add("row-unread", line.span(), all);
        return new OneSentence(cause, cause, "?", "", effect, effect, "?", true);
    }

    private @Nullable String sign() {
        var written = cell(SheetColumn.SIGN);
        if (written.isEmpty()) return null;
        var sign = SheetSign.of(written);
        if (sign == null) doubts.add("sign-unread", line.span(), written);
        return sign == null ? "?" : sign;
    }

    Chance chance() {
        var written = cell(SheetColumn.CHANCE);
        var chance = Chance.of(written);
        if (chance != null) return chance;
        if (isYes(written)) doubts.add("chance-unread", line.span(), written, cell(SheetColumn.CAUSE));
        return new Chance(isYes(cell(SheetColumn.OPPORTUNITY)), isYes(cell(SheetColumn.RISK)));
    }

    private boolean isYes(String cell) {
        var words = cell.toLowerCase(Locale.ROOT);
        boolean unsure = UNSURE.contains(words);
        if (unsure) doubts.add("chance-unread", line.span(), cell, cell(SheetColumn.CAUSE));
        return !unsure && !NO.contains(words) && Chance.isMarked(words);
    }

    /// A name that is no ministry stays whole, as it is written. In our own tables people let it pass for one before.
    Ministries ministries() {
        var read = new LinkedHashSet<String>();
        var unread = new LinkedHashSet<String>();
        for (String part :
                MinistryNames.abbreviated(cell(SheetColumn.MINISTRIES)).split("[,;/|]")) {
            var one = Ministries.in(part.strip());
            read.addAll(one.read());
            if (one.read().isEmpty() && !one.unread().isEmpty()) unread.add(part.strip());
            else unread.addAll(one.unread());
        }
        unread.forEach(name -> doubts.add("ministry-unread", line.span(), name, cell(SheetColumn.CAUSE)));
        if (head.has(SheetColumn.COUNT)) {
            read.addAll(unread);
            unread.clear();
        }
        return new Ministries(List.copyOf(read), List.copyOf(unread));
    }

    List<String> listed(SheetColumn column) {
        return Arrays.stream(cell(column).split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /// The words of each source, when there are as many as our own table says; else a stroke is a sign like any other.
    List<String> words() {
        var words = cell(SheetColumn.WORDS).isEmpty() ? cell(SheetColumn.SENTENCE) : cell(SheetColumn.WORDS);
        var each = List.of(words.split(" \\| "));
        return cell(SheetColumn.COUNT).equals(String.valueOf(each.size())) ? each : List.of(words);
    }

    @Nullable
    LocalDate day() {
        var written = cell(SheetColumn.DATE);
        var day = SheetDay.of(written);
        if (day == null && !written.isEmpty()) doubts.add("date-unread", line.span(), written);
        return day;
    }
}
