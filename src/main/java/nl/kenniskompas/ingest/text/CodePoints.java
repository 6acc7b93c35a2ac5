package nl.kenniskompas.ingest.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/// From UTF-16 offsets to code points. One pass when made, then each question costs a binary search at most: a text
/// of some megabytes is asked for thousands of places.
final class CodePoints {
    private final int[] seconds;

    CodePoints(String content) {
        seconds = IntStream.range(1, content.length())
                .filter(i -> Character.isLowSurrogate(content.charAt(i)))
                .filter(i -> Character.isHighSurrogate(content.charAt(i - 1)))
                .toArray();
    }

    /// The number of code points before `offset`.
    int before(int offset) {
        if (seconds.length == 0) return offset;
        int found = Arrays.binarySearch(seconds, offset);
        return offset - (found < 0 ? -found - 1 : found);
    }
}
