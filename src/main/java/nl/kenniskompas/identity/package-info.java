/// People, organisations and what a role may do. For now people are the personas of the demonstration; the place of
/// single sign-on is [CurrentPerson]: everybody else asks only that.
@ApplicationModule(allowedDependencies = {"web", "web :: layout"})
@NullMarked
package nl.kenniskompas.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
