package org.isnad.sequence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A trained linear-chain model: a weight for each feature and label, and one for each pair of
/// labels in a row.
///
/// Features are hashed into a table of a power of two; a weight is one byte times a common scale.
public final class LinearModel {

  private static final int MAGIC = 0x49534D31;

  /// Weights are held as numbers from 0 on, so that eight can be added at once: those of labels 0,
  /// 2, 4, 6 in one number of 64 bits, those of 1, 3, 5, 7 in another.
  private static final int BIAS = 128;

  private static final int LANES = Long.BYTES;
  private static final long EVEN = 0x00FF00FF00FF00FFL;

  /// So many bytes can be added in 16 bits.
  private static final int MOST_AT_ONCE = 256;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final String name;
  private final List<String> labels;
  private final float scale;
  private final float[] transitions;
  private final byte[] biased;
  private final int rows;

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
    rows = weights.length / labels.size();
    biased = Arrays.copyOf(weights, weights.length + LANES);
    for (int i = 0; i < weights.length; i++) {
      biased[i] += (byte) BIAS;
    }
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
    int length = rows * labels.size();
    var bytes = new ByteArrayOutputStream(length + 1024);
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
      out.writeInt(length);
      for (int i = 0; i < length; i++) {
        out.writeByte(biased[i] - BIAS);
      }
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
    var sums = new int[Math.max(LANES, count)];
    for (int from = 0; from < features.length; from += MOST_AT_ONCE) {
      sum(features, from, Math.min(features.length, from + MOST_AT_ONCE), sums);
    }
    for (int y = 0; y < count; y++) {
      scores[at + y] = (sums[y] - BIAS * features.length) * scale;
    }
  }

  private void sum(int[] features, int from, int to, int[] sums) {
    int count = labels.size();
    long even = 0;
    long odd = 0;
    for (int i = from; i < to; i++) {
      int row = (features[i] & rows - 1) * count;
      long eight = (long) EIGHT.get(biased, row);
      even += eight & EVEN;
      odd += eight >>> Byte.SIZE & EVEN;
      for (int y = LANES; y < count; y++) {
        sums[y] += Byte.toUnsignedInt(biased[row + y]);
      }
    }
    for (int y = 0; y < LANES; y += 2) {
      sums[y] += (int) (even >>> y * Byte.SIZE) & 0xFFFF;
      sums[y + 1] += (int) (odd >>> y * Byte.SIZE) & 0xFFFF;
    }
  }
}
