package org.isnad.neural;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.sequence.ModelException;

/// A model in ONNX format that gives each sub-token a number for each label; safe for use by many
/// threads.
///
/// It runs on one thread of the caller's, since articles are read side by side, and so that sums
/// are always made in one order.
final class TokenClassifier {

  private static final String IDS = "input_ids";
  private static final String MASK = "attention_mask";
  private static final String TYPES = "token_type_ids";
  private static final Set<String> INPUTS = Set.of(IDS, MASK, TYPES);
  private static final String LOGITS = "logits";

  private final Path file;
  private final int labels;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final String output;

  private TokenClassifier(
      Path file, int labels, OrtEnvironment environment, OrtSession session, String output) {
    this.file = file;
    this.labels = labels;
    this.environment = environment;
    this.session = session;
    this.output = output;
  }

  /// Reads a `model.onnx`.
  ///
  /// @param labels how many labels its configuration names
  /// @throws ModelException when it is none, or its inputs or outputs do not fit
  static TokenClassifier read(Path file, int labels) {
    try (var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setDeterministicCompute(true);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      var environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      var session = environment.createSession(file.toString(), options);
      checkInputs(file, session.getInputInfo());
      var output = output(file, session.getOutputInfo(), labels);
      return new TokenClassifier(file, labels, environment, session, output);
    } catch (OrtException e) {
      throw new ModelException(file, "expected a model in ONNX format, found: " + e.getMessage());
    } catch (LinkageError e) {
      throw new ModelException(file, "no ONNX Runtime library for this machine: " + e);
    }
  }

  private static void checkInputs(Path file, Map<String, NodeInfo> inputs) {
    if (!inputs.containsKey(IDS) || !INPUTS.containsAll(inputs.keySet())) {
      throw new ModelException(
          file,
          "expected the input %s and at most %s and %s beside it, found %s"
              .formatted(IDS, MASK, TYPES, inputs.keySet()));
    }
    for (var input : inputs.values()) {
      if (!(input.getInfo() instanceof TensorInfo info && info.type == OnnxJavaType.INT64)) {
        throw new ModelException(
            file, "expected an input of int64, found %s".formatted(describe(input)));
      }
    }
  }

  private static String output(Path file, Map<String, NodeInfo> outputs, int labels) {
    var node = outputs.size() == 1 ? outputs.values().iterator().next() : outputs.get(LOGITS);
    if (node == null) {
      throw new ModelException(
          file, "expected an output %s, found %s".formatted(LOGITS, outputs.keySet()));
    }
    if (!(node.getInfo() instanceof TensorInfo info
        && info.type == OnnxJavaType.FLOAT
        && info.getShape().length == 3
        && (info.getShape()[2] < 0 || info.getShape()[2] == labels))) {
      throw wrongOutput(file, labels, describe(node));
    }
    return node.getName();
  }

  private static ModelException wrongOutput(Path file, int labels, String found) {
    return new ModelException(
        file,
        "expected an output of float32 [batch, sequence, %d], one number for each label of config.json, found %s"
            .formatted(labels, found));
  }

  private static String describe(NodeInfo node) {
    return node.getInfo() instanceof TensorInfo info
        ? "%s of %s %s".formatted(node.getName(), info.type, Arrays.toString(info.getShape()))
        : node.toString();
  }

  /// The numbers of all labels for each sub-token, one sub-token's after the other's.
  ///
  /// @throws ModelException when the model fails on them
  FloatBuffer logits(long[] ids) {
    var shape = new long[] {1, ids.length};
    var inputs = new LinkedHashMap<String, OnnxTensor>();
    try {
      for (var name : session.getInputNames()) {
        inputs.put(name, OnnxTensor.createTensor(environment, values(name, ids), shape));
      }
      try (var results = session.run(inputs, Set.of(output))) {
        if (results.get(0) instanceof OnnxTensor tensor) {
          return checked(tensor, ids.length);
        }
        throw wrongOutput(file, labels, results.get(0).getInfo().toString());
      }
    } catch (OrtException e) {
      throw new ModelException(file, "the model failed: " + e.getMessage());
    } finally {
      inputs.values().forEach(OnnxTensor::close);
    }
  }

  private static LongBuffer values(String input, long[] ids) {
    var values = input.equals(IDS) ? ids : new long[ids.length];
    if (input.equals(MASK)) {
      Arrays.fill(values, 1);
    }
    return LongBuffer.wrap(values);
  }

  private FloatBuffer checked(OnnxTensor tensor, int length) {
    var shape = tensor.getInfo().getShape();
    if (!Arrays.equals(shape, new long[] {1, length, labels})) {
      throw wrongOutput(file, labels, Arrays.toString(shape) + " for 1 text of " + length);
    }
    return tensor.getFloatBuffer();
  }
}
