package nl.kenniskompas.web;

/// There is no such thing, or not for this reader: both look the same from outside.
public class NotFound extends RuntimeException {
    public NotFound(String what, Object id) {
        super("no " + what + " " + id);
    }
}
