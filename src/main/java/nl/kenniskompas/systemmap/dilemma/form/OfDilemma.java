package nl.kenniskompas.systemmap.dilemma.form;

import java.util.List;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.web.form.Option;

/// A form for something that hangs on a dilemma.
interface OfDilemma extends Draft {
    Tradeoff tradeoff();

    default Dilemma dilemma() {
        return tradeoff().dilemma();
    }

    @Override
    default Where where() {
        return new Where(
                List.of(new Crumb(Option.shortened(dilemma().title()), dilemma().address())));
    }
}
