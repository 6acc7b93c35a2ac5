package nl.kenniskompas.advice.form;

import java.util.List;
import nl.kenniskompas.advice.thread.Advice;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.web.form.Option;

/// What stands above the forms.
final class Crumbs {
    private Crumbs() {}

    static Where of(Advice advice) {
        return new Where(List.of(new Crumb(Option.shortened(advice.title()), advice.address())));
    }

    static Where of(Commitment commitment) {
        return new Where(List.of(new Crumb(Option.shortened(commitment.text()), commitment.address())));
    }
}
