package org.isnad.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// A trained linear-chain model: a weight for each feature and label, and one for each pair of
/// labels in a row.
///
/// Features are hashed into a table of a power of two; a weight is one byte times a common scale.
public final class LinearModel {

  private static final int MAGIC = 0x49534D31;

  private final String name;
  private final List<String> labels;
  private final float scale;
  private final float[] transitions;
  private final byte[] weights;

  /// A model of its parts.
  ///
  /// @param name how results name it
  /// @param labels the labels, by number
  /// @param scale what a byte of weight is worth
  /// @param transitions the weight of label `to` after `from` at `from * labels + to`
  /// @param weights of feature `f` and label `y` at `f * labels + y`
  public LinearModel(
      String name, List<String> labels, float scale, float[] transitions, byte[] weights) {
    if (transitions.length != labels.size() * labels.size()
        || weights.length % labels.size() != 0
        || Integer.bitCount(weights.length / labels.size()) != 1) {
      throw new IllegalArgumentException("a model whose parts do not fit: " + name);
    }
    this.name = name;
    this.labels = List.copyOf(labels);
    this.scale = scale;
    this.transitions = transitions.clone();
    this.weights = weights.clone();
  }

  /// Reads what `bytes` wrote.
  ///
  /// @throws UncheckedIOException when it is no model
  public static LinearModel read(byte[] file) {
    try (var in = new DataInputStream(new ByteArrayInputStream(file))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("no model of names");
      }
      var name = in.readUTF();
      int count = in.readUnsignedByte();
      var labels = new ArrayList<String>();
      for (int i = 0; i < count; i++) {
        labels.add(in.readUTF());
      }
      float scale = in.readFloat();
      var transitions = new float[count * count];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      return new LinearModel(name, labels, scale, transitions, in.readNBytes(in.readInt()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The model as a file, the same bytes for the same model.
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream(weights.length + 1024);
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeUTF(name);
      out.writeByte(labels.size());
      for (var label : labels) {
        out.writeUTF(label);
      }
      out.writeFloat(scale);
      for (float transition : transitions) {
        out.writeFloat(transition);
      }
      out.writeInt(weights.length);
      out.write(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// How results name it.
  public String name() {
    return name;
  }

  /// The labels, by number.
  public List<String> labels() {
    return labels;
  }

  float transition(int from, int to) {
    return transitions[from * labels.size() + to];
  }

  /// Puts the weights of hashed features, added up, for all labels into `scores` from `at` on.
  void add(int[] features, float[] scores, int at) {
    int count = labels.size();
    int mask = weights.length / count - 1;
    var sums = new int[count];
    for (int feature : features) {
      int row = (feature & mask) * count;
      for (int y = 0; y < count; y++) {
        sums[y] += weights[row + y];
      }
    }
    for (int y = 0; y < count; y++) {
      scores[at + y] = sums[y] * scale;
    }
  }
}
