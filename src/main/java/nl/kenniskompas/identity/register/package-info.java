/// The ministries by the national register of public organisations (TOOI): one code is one organisation, which has
/// had several names; one name (EZ, LNV) has been borne by several. So a name is read on the day of its document.
///
/// Plain Java: the recognisers, which run without Spring and without a database, read names with it too.
@NamedInterface("register")
@NullMarked
package nl.kenniskompas.identity.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
