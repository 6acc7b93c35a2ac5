package nl.kenniskompas.identity;

import java.util.List;

/// Each module tells in one file who may take its routes. A route that nobody declared is closed.
public interface Routes {
    List<Route> routes();
}
