/// Kenniskompas: a rolling knowledge agenda for ministries. Each package below is one module; its `package-info` tells
/// what it holds.
@NullMarked
package nl.kenniskompas;

import org.jspecify.annotations.NullMarked;
