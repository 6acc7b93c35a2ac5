/// What all forms of items with history do alike: show, check, keep once, ask before removing, and never lose a typed
/// word when somebody else was first. Each kind of item brings a [Draft]; [Forms] does the rest.
///
/// The keys of sent forms lie in the table `form_key`, which a migration of the agenda made when it alone had forms.
@NamedInterface("form")
@NullMarked
package nl.kenniskompas.history.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
