/// Forms that work without JavaScript: what a field is and asks, what a person filled in, what is wrong with it.
///
/// A form is a list of [Field]s with [Answers]; [Field#check] tells what a field by itself refuses, rules between
/// fields are the form's owner's. The same two lists show the form, show it again with its [Fault]s, and show two
/// versions beside each other when somebody else was first. Labels are the messages `<texts>.<field>`, with an
/// explanation in `<texts>.<field>.about`; fields that all forms share have them under `web.form`.
@NamedInterface("form")
@NullMarked
package nl.kenniskompas.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
