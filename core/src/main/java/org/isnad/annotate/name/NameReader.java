package org.isnad.annotate.name;

import java.util.List;
import org.isnad.text.Tokens;

/// A model of a user's that reads names beside the built-in one; safe for use by many threads.
public interface NameReader {

  /// The names that it reads in an article, in reading order, none across the end of a sequence.
  ///
  /// @param tokens all tokens of the article
  /// @param ends the index after the last token of each sequence: a line, or a part of a long one
  /// @throws org.isnad.sequence.ModelException when it cannot read them
  List<Proposal> read(Tokens tokens, List<Integer> ends);

  /// A word that changes with the model.
  String version();
}
