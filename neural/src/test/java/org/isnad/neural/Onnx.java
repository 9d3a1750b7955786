package org.isnad.neural;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Writes a model of one node in ONNX format: it looks up a row of a table for each sub-token.
///
/// @param inputs names of the inputs, all of int64 [batch, sequence]; the table is looked up by the
///   first one
/// @param output name of the output
/// @param width how many numbers a row has; 0 for rows that are a number
record Onnx(List<String> inputs, String output, int width) {

  private static final int FLOAT = 1;
  private static final int INT64 = 7;

  /// The model that looks up in a table, row after row.
  byte[] bytes(float[] table) {
    var graph =
        new Protobuf()
            .message(
                1,
                new Protobuf()
                    .text(1, "table")
                    .text(1, inputs.getFirst())
                    .text(2, output)
                    .text(4, "Gather"))
            .text(2, "tiny")
            .message(5, tensor(table));
    inputs.forEach(input -> graph.message(11, value(input, INT64, List.of("batch", "sequence"))));
    var shape = List.of("batch", "sequence", "labels").subList(0, width == 0 ? 2 : 3);
    graph.message(12, value(output, FLOAT, shape));
    return new Protobuf()
        .number(1, 8)
        .message(7, graph)
        .message(8, new Protobuf().text(1, "").number(2, 13))
        .bytes();
  }

  private Protobuf tensor(float[] table) {
    var raw = ByteBuffer.allocate(table.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(table);
    var tensor = new Protobuf();
    if (width == 0) {
      tensor.number(1, table.length);
    } else {
      tensor.number(1, table.length / width).number(1, width);
    }
    return tensor.number(2, FLOAT).text(8, "table").bytes(9, raw.array());
  }

  private static Protobuf value(String name, int type, List<String> dimensions) {
    var shape = new Protobuf();
    dimensions.forEach(dimension -> shape.message(1, new Protobuf().text(2, dimension)));
    var tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }
}
