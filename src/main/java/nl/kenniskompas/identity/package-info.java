/// People, organisations, what a role may do and who may see what.
///
/// Whoever acts is asked of [CurrentPerson]; the database is told at the start of each transaction, and its row-level
/// security decides what is seen and written (see the migrations). Routes are declared by each module in its
/// [Routes]; [Doorkeeper] holds to them.
@ApplicationModule(allowedDependencies = {"web", "web :: layout"})
@NullMarked
package nl.kenniskompas.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
