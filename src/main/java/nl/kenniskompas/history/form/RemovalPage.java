package nl.kenniskompas.history.form;

import java.util.List;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.web.form.Form;

/// @param changed somebody changed the item after the person was asked
record RemovalPage(Where where, Kind kind, String name, List<Along> along, Form form, boolean changed) {}
