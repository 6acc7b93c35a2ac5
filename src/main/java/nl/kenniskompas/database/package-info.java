/// Where the data lives: an operator's PostgreSQL when `KOMPAS_DATABASE_URL` is set, else an embedded one in
/// `./data/postgres` that is made as safe as a real one.
///
/// The embedded library is meant for tests: by default it switches off fsync, trusts everybody, deletes its data and
/// happily adopts a server that was left behind. [EmbeddedServer] undoes each of these and checks the outcome.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kenniskompas.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
