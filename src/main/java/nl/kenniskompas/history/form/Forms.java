package nl.kenniskompas.history.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Keeping.Gone;
import nl.kenniskompas.history.form.Keeping.Kept;
import nl.kenniskompas.history.form.Keeping.Refused;
import nl.kenniskompas.history.form.Keeping.Stale;
import nl.kenniskompas.web.Notice;
import nl.kenniskompas.web.Screen;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The way of every form: shown, sent, and then kept, refused, or in conflict.
@Component
public class Forms {
    /// The most code points of a title, of a text and of an introduction.
    public static final int TITLE = 300;

    public static final int TEXT = 4_000;
    public static final int INTRODUCTION = 20_000;

    /// A form that is sent with this is not kept but shown again, with what can be said of its answers.
    public static final String LOOK = "kijk";

    private static final Field BECAUSE = Field.line("because", TITLE);

    private final Keeper keeper;
    private final FormKeys keys;
    private final Conflicts conflicts;

    Forms(Keeper keeper, FormKeys keys, Conflicts conflicts) {
        this.keeper = keeper;
        this.keys = keys;
        this.conflicts = conflicts;
    }

    /// Shows the form; when it was sent, keeps it.
    ///
    /// @param item its id, 0 when the form makes a new one
    public ModelAndView form(HttpServletRequest request, Kind kind, long item, Supplier<Draft> drafts) {
        if (sent(request))
            return request.getParameter(LOOK) == null ? keep(request, kind, item, drafts) : look(request, drafts);
        if (request.getAttribute(Screen.AS_OF) != null) return redirect(request.getRequestURI());
        var draft = drafts.get();
        return form(draft, form(draft, keys.fresh(), draft.stands(), List.of()));
    }

    /// Asks whether the item may go; when that was answered, removes it.
    public ModelAndView removal(HttpServletRequest request, Kind kind, long item, Supplier<Draft> drafts) {
        if (sent(request)) return remove(request, kind, item, drafts);
        if (request.getAttribute(Screen.AS_OF) != null) return redirect(request.getRequestURI());
        return confirm(drafts.get(), Answers.none(), false);
    }

    private static boolean sent(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private ModelAndView keep(HttpServletRequest request, Kind kind, long item, Supplier<Draft> drafts) {
        var sent = Sent.of(request);
        return switch (keeper.keep(sent, drafts)) {
            case Kept kept -> done(request, kept);
            case Refused(var draft, var faults) ->
                status(form(draft, form(draft, sent.key().toString(), sent.answers(), faults)), 422);
            case Stale(var draft) -> status(page("stale", conflicts.stale(draft, sent, keys.fresh(), drafts)), 409);
            case Gone ignored -> status(page("gone", conflicts.gone(kind, item, sent.answers())), 409);
        };
    }

    /// Keeps nothing: who looks first and sends then is still told when somebody else was first.
    private static ModelAndView look(HttpServletRequest request, Supplier<Draft> drafts) {
        var sent = Sent.of(request);
        var draft = drafts.get();
        return form(
                draft,
                form(draft, sent.key().toString(), sent.answers(), List.of()).at(sent.version()));
    }

    private ModelAndView remove(HttpServletRequest request, Kind kind, long item, Supplier<Draft> drafts) {
        var sent = Sent.of(request);
        return switch (keeper.remove(sent, drafts)) {
            case Kept kept -> done(request, kept);
            case Refused(var draft, var ignored) -> status(confirm(draft, sent.answers(), false), 422);
            case Stale(var draft) -> status(confirm(draft, sent.answers(), true), 409);
            case Gone ignored -> status(page("gone", conflicts.gone(kind, item, sent.answers())), 409);
        };
    }

    private ModelAndView confirm(Draft draft, Answers answers, boolean changed) {
        var removal = Objects.requireNonNull(draft.removal());
        var form = new Form(
                "history.form.removal",
                removal.address(),
                draft.shownAt(),
                draft.version(),
                keys.fresh(),
                List.of(BECAUSE),
                answers,
                List.of());
        return page(
                "removal",
                new RemovalPage(draft.where(), draft.kind(), draft.name(), removal.takesAlong(), form, changed));
    }

    private static ModelAndView form(Draft draft, Form form) {
        boolean standing = draft.item() != 0;
        var removal = draft.removal();
        return draft.shown(new FormPage(
                draft.where(),
                draft.kind().texts() + (standing ? ".edit" : ".new"),
                form,
                standing && removal != null ? removal.address() : null));
    }

    static Form form(Draft draft, String key, Answers answers, List<Fault> faults) {
        return new Form(
                draft.kind().texts(),
                draft.address(),
                draft.shownAt(),
                draft.version(),
                key,
                fields(draft),
                answers,
                faults);
    }

    /// Its own and what every form asks.
    static List<Field> fields(Draft draft) {
        return draft.asksWhy()
                ? Stream.concat(draft.fields().stream(), Stream.of(BECAUSE)).toList()
                : draft.fields();
    }

    private static ModelAndView done(HttpServletRequest request, Kept kept) {
        Notice.leave(request, kept.notice());
        return redirect(kept.address());
    }

    private static ModelAndView redirect(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }

    private static ModelAndView page(String template, Record page) {
        return new ModelAndView("history/form/" + template, "page", page);
    }

    private static ModelAndView status(ModelAndView page, int status) {
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
