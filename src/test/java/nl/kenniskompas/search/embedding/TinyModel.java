package nl.kenniskompas.search.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A model in ONNX with one step: each number is looked up in a table of vectors. Written by hand, field by field as
/// the schema of ONNX numbers them.
final class TinyModel {
    private static final int FLOAT = 1, LONG = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyModel() {}

    /// @param table a vector for each number
    static byte[] of(float[][] table) {
        var graph = new TinyModel()
                .part(
                        1,
                        new TinyModel()
                                .text(1, "table")
                                .text(1, "input_ids")
                                .text(2, "last_hidden_state")
                                .text(4, "Gather"))
                .text(2, "tiny")
                .part(5, tensor(table))
                .part(11, value("input_ids", LONG, "texts", "pieces"))
                .part(11, value("attention_mask", LONG, "texts", "pieces"))
                .part(12, value("last_hidden_state", FLOAT, "texts", "pieces", "width"));
        return new TinyModel()
                .number(1, 8)
                .part(7, graph)
                .part(8, new TinyModel().text(1, "").number(2, 13))
                .bytes
                .toByteArray();
    }

    private static TinyModel tensor(float[][] table) {
        var raw = ByteBuffer.allocate(4 * table.length * table[0].length).order(ByteOrder.LITTLE_ENDIAN);
        for (float[] row : table) for (float value : row) raw.putFloat(value);
        return new TinyModel()
                .number(1, table.length)
                .number(1, table[0].length)
                .number(2, FLOAT)
                .text(8, "table")
                .bytes(9, raw.array());
    }

    private static TinyModel value(String name, int type, String... sides) {
        var shape = new TinyModel();
        for (String side : sides) shape.part(1, new TinyModel().text(2, side));
        return new TinyModel()
                .text(1, name)
                .part(2, new TinyModel().part(1, new TinyModel().number(1, type).part(2, shape)));
    }

    private TinyModel number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    private TinyModel part(int field, TinyModel part) {
        return bytes(field, part.bytes.toByteArray());
    }

    private TinyModel text(int field, String text) {
        return bytes(field, text.getBytes(UTF_8));
    }

    private TinyModel bytes(int field, byte[] value) {
        varint((long) field << 3 | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        for (; rest > 127; rest >>>= 7) bytes.write((int) (rest & 127 | 128));
        bytes.write((int) rest);
    }
}
