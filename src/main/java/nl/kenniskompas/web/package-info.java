/// What every page shares: the layout, texts in the reader's language, problem pages, assets. Knows no other module.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.kenniskompas.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
