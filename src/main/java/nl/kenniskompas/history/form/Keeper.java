package nl.kenniskompas.history.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Keeping.Gone;
import nl.kenniskompas.history.form.Keeping.Kept;
import nl.kenniskompas.history.form.Keeping.Refused;
import nl.kenniskompas.history.form.Keeping.Stale;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides about a form that came back, in one transaction.
@Component
class Keeper {
    private final FormKeys keys;
    private final Changes changes;

    Keeper(FormKeys keys, Changes changes) {
        this.keys = keys;
        this.changes = changes;
    }

    /// @param drafts makes the draft anew from what stands
    @Transactional
    public Keeping keep(Sent sent, Supplier<Draft> drafts) {
        return inTurn(sent, "history.form.kept", drafts, draft -> {
            var answers = sent.answers().only(Forms.fields(draft));
            if (isAsItStands(answers, draft)) return new Kept(draft.shownAt(), "history.form.kept");
            if (sent.version() != draft.version()) return new Stale(draft);
            var faults = faults(answers, draft);
            if (!faults.isEmpty()) return new Refused(draft, faults);
            tellWhy(answers);
            return draft.keep(answers)
                    .<Keeping>map(address -> used(sent, address, "history.form.kept"))
                    .orElseGet(() -> new Stale(drafts.get()));
        });
    }

    @Transactional
    public Keeping remove(Sent sent, Supplier<Draft> drafts) {
        return inTurn(sent, "history.form.removed", drafts, draft -> {
            if (sent.version() != draft.version()) return new Stale(draft);
            tellWhy(sent.answers());
            var removal = Objects.requireNonNull(draft.removal());
            removal.doing().run();
            return used(sent, removal.after(), "history.form.removed");
        });
    }

    private Keeping inTurn(Sent sent, String notice, Supplier<Draft> drafts, Function<Draft, Keeping> deciding) {
        keys.takeTurn();
        var before = keys.ledTo(sent.key());
        if (before.isPresent()) return new Kept(before.get(), notice);
        try {
            return deciding.apply(drafts.get());
        } catch (NotFound gone) {
            return new Gone();
        }
    }

    private Kept used(Sent sent, String address, String notice) {
        keys.use(sent.key(), address);
        return new Kept(address, notice);
    }

    private static boolean isAsItStands(Answers answers, Draft draft) {
        return draft.item() != 0
                && draft.mayStayAsItStands()
                && draft.fields().stream().allMatch(field -> field.sameIn(answers, draft.stands()));
    }

    private static List<Fault> faults(Answers answers, Draft draft) {
        var faults = new ArrayList<Fault>();
        for (var field : Forms.fields(draft)) field.check(answers).ifPresent(faults::add);
        var wrong = faults.stream().map(Fault::field).toList();
        draft.check(answers).stream()
                .filter(fault -> !wrong.contains(fault.field()))
                .forEach(faults::add);
        return faults;
    }

    private void tellWhy(Answers answers) {
        String because = answers.text("because");
        if (!because.isEmpty()) changes.because(because.substring(0, Math.min(because.length(), 300)));
    }
}
