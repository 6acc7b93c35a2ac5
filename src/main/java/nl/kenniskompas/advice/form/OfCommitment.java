package nl.kenniskompas.advice.form;

import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Where;

/// A form that does one thing with a commitment and asks for the reason itself.
interface OfCommitment extends Draft {
    Commitment commitment();

    @Override
    default Where where() {
        return Crumbs.of(commitment());
    }

    @Override
    default long item() {
        return commitment().id();
    }

    @Override
    default int version() {
        return commitment().version();
    }

    @Override
    default String name() {
        return commitment().text();
    }

    @Override
    default String shownAt() {
        return commitment().address();
    }

    @Override
    default boolean asksWhy() {
        return false;
    }
}
