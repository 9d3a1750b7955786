/// Names from a user's token-classification model in ONNX format, cut into sub-tokens by its own
/// tokenizer: one more voice of the name layer.
@NullMarked
package org.isnad.neural;

import org.jspecify.annotations.NullMarked;
