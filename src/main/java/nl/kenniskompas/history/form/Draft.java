package nl.kenniskompas.history.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/// An item as a form sees it: one that stands, or, when nothing else is told, one that is still to be made.
public interface Draft {
    Kind kind();

    default Where where() {
        return Where.nowhere();
    }

    /// 0 when it is still to be made.
    default long item() {
        return 0;
    }

    default int version() {
        return 0;
    }

    /// What people call it.
    default String name() {
        return "";
    }

    /// Of the form.
    String address();

    /// Of the page that shows the item; of the one that will, when it does not stand yet.
    String shownAt();

    List<Field> fields();

    /// The answers that stand now.
    Answers stands();

    /// What is wrong with the answers beside what each field tells by itself.
    default List<Fault> check(Answers answers) {
        return List.of();
    }

    /// Keeps answers without faults.
    ///
    /// @return where the item is shown; empty when somebody else changed it meanwhile
    Optional<String> keep(Answers answers);

    /// Null for a form that does one thing with an item, and so removes nothing.
    default @Nullable Removal removal() {
        return null;
    }

    /// Whether nothing needs to happen when the answers are those that stand. Not so for a step that may need no words.
    default boolean mayStayAsItStands() {
        return true;
    }

    /// How the form is shown; most look like all others.
    default ModelAndView shown(FormPage page) {
        return new ModelAndView("history/form/page", "page", page);
    }

    /// Whether the form also asks, as most do, why one changes this.
    default boolean asksWhy() {
        return true;
    }
}
