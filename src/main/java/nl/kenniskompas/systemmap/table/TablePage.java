package nl.kenniskompas.systemmap.table;

/// @param rows what was pasted
/// @param fault key of why nothing came in, empty when nothing was sent yet
/// @param ofRows the fault is about the pasted rows rather than the file
record TablePage(ExampleTable example, String rows, String fault, boolean ofRows) {
    static TablePage fresh(ExampleTable example) {
        return new TablePage(example, "", "", false);
    }

    boolean isRefused() {
        return !fault.isEmpty();
    }

    Column[] columns() {
        return Column.values();
    }

    String fileFault() {
        return ofRows ? "" : fault;
    }

    String rowsFault() {
        return ofRows ? fault : "";
    }
}
